package fr.ent.core.account.claim;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Origin;
import fr.ent.core.account.Username;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens a local account for a guardian who has a code and no other way to sign in. */
@Component
class OpenByCode {

    private final ClaimPerson claimPerson;
    private final Directory directory;
    private final Accounts accounts;

    OpenByCode(ClaimPerson claimPerson, Directory directory, Accounts accounts) {
        this.claimPerson = claimPerson;
        this.directory = directory;
        this.accounts = accounts;
    }

    ClaimOutcome open(String code, ChosenSignIn wish) {
        return claimPerson.claim(code, "nobody", Optional.empty(), person -> open(person, wish));
    }

    private OpeningOutcome open(PersonId person, ChosenSignIn wish) {
        PersonName name = directory.names(List.of(person)).getOrDefault(person, new PersonName(person, "", ""));
        OpeningOutcome opening = accounts.open(
                new NewAccount(
                        person,
                        wish.username().orElseGet(() -> Username.of(name)),
                        name.givenName(),
                        name.familyName(),
                        wish.email()),
                wish.password());
        if (opening instanceof Opened opened && opened.origin() == Origin.NEW) {
            deleteIfUndone(opened.account().subject());
        }
        return opening;
    }

    /** Should this code not be used up after all, nobody may be left with an account that stands for no one. */
    private void deleteIfUndone(String subject) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    accounts.delete(subject);
                }
            }
        });
    }

    /** The name and password that the person chose. */
    record ChosenSignIn(
            Optional<Username> username,
            String password,
            @Nullable String email) {}
}
