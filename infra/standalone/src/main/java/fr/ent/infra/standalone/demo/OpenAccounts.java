package fr.ent.infra.standalone.demo;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.TerritoryId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Refused;
import fr.ent.core.demo.CastMember;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Town;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the accounts of those who can be played and of all teachers. */
@Component
class OpenAccounts {

    private final Accounts accounts;
    private final AccountTies ties;

    OpenAccounts(Accounts accounts, AccountTies ties) {
        this.accounts = accounts;
        this.ties = ties;
    }

    /** Accounts already open are kept, with the password they have now. Answers those to be listed. */
    List<ListedAccount> open(Town town) {
        return TerritoryScope.call(new TerritoryId(town.brand().id()), () -> {
            List<Person> played = town.cast().stream().map(CastMember::person).toList();
            town.holders(Role.TEACHER)
                    .filter(teacher -> !played.contains(teacher))
                    .forEach(this::open);
            return town.cast().stream().map(member -> listed(town, member)).toList();
        });
    }

    private ListedAccount listed(Town town, CastMember member) {
        return new ListedAccount(
                member.label(),
                member.role(),
                town.brand().name(),
                open(member.person()).username(),
                ListedAccount.PASSWORD,
                "ent");
    }

    private Account open(Person person) {
        PersonId id = new PersonId(person.id());
        return ties.findOf(id)
                .orElseGet(() -> open(NewAccount.of(new PersonName(id, person.givenName(), person.familyName()))));
    }

    private Account open(NewAccount wanted) {
        return switch (accounts.open(wanted, ListedAccount.PASSWORD)) {
            case Opened(var account, var origin) -> {
                ties.tie(account, wanted.person());
                yield account;
            }
            case Refused(var field, var code) ->
                throw new IllegalStateException("Keycloak refuses the " + field + ": " + code);
        };
    }
}
