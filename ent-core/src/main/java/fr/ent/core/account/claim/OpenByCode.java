package fr.ent.core.account.claim;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.AccountOpened;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Origin;
import fr.ent.core.account.UndoneAccount;
import fr.ent.core.account.Username;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a local account for a guardian who has a code and no other way to sign in. */
@Component
class OpenByCode {

    private final ClaimPerson claimPerson;
    private final Directory directory;
    private final Accounts accounts;
    private final AccountTies ties;
    private final ApplicationEventPublisher events;

    OpenByCode(
            ClaimPerson claimPerson,
            Directory directory,
            Accounts accounts,
            AccountTies ties,
            ApplicationEventPublisher events) {
        this.claimPerson = claimPerson;
        this.directory = directory;
        this.accounts = accounts;
        this.ties = ties;
        this.events = events;
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
            UndoneAccount.deleteIfUndone(accounts, ties, opened.account().subject());
        }
        if (opening instanceof Opened opened && wish.email() != null) {
            events.publishEvent(
                    new AccountOpened(TerritoryScope.require(), opened.account().subject(), wish.email()));
        }
        return opening;
    }

    /** The name and password that the person chose. */
    record ChosenSignIn(
            Optional<Username> username,
            String password,
            @Nullable String email) {}
}
