package fr.ent.core.founding;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.TerritoryId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Refused;
import fr.ent.core.account.UndoneAccount;
import fr.ent.core.account.Username;
import fr.ent.core.audit.Audit;
import fr.ent.core.founding.FoundingContent.FirstAdministrator;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the first administrator of a territory down and opens an account, in the caller's transaction. */
@Component
class OpenFirstAccount {

    private final Sql sql;
    private final Accounts accounts;
    private final AccountTies ties;
    private final Audit audit;
    private final Clock clock;

    OpenFirstAccount(Sql sql, Accounts accounts, AccountTies ties, Audit audit, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.ties = ties;
        this.audit = audit;
        this.clock = clock;
    }

    FoundingOutcome open(TerritoryId territory, FoundingContent wanted) {
        FirstAdministrator administrator = wanted.administrator();
        PersonId person = PersonId.next();
        write(person, administrator);
        grant(territory, person);
        PersonName name = new PersonName(person, administrator.givenName(), administrator.familyName());
        NewAccount account = new NewAccount(
                person,
                Username.of(name),
                name.givenName(),
                name.familyName(),
                administrator.email().strip());
        return switch (accounts.open(account, administrator.password())) {
            case Opened(var opened, var origin) -> tie(territory, opened, person);
            case Refused(var field, var code) -> new FoundingOutcome.FieldRefused("administrator." + field, code);
        };
    }

    private FoundingOutcome tie(TerritoryId territory, Account account, PersonId person) {
        UndoneAccount.deleteIfUndone(accounts, ties, account.subject());
        ties.tie(account, person);
        audit.record(person, "territory.founded", "territory:" + territory, Map.of());
        audit.record(
                person,
                "right.granted",
                "person:" + person,
                Map.of("role", "TERRITORY_ADMINISTRATOR", "by", "founding"));
        return new FoundingOutcome.Founded(territory, account.username());
    }

    private void write(PersonId person, FirstAdministrator administrator) {
        String givenName = administrator.givenName().strip();
        String familyName = administrator.familyName().strip();
        sql.of("""
                        insert into core.person (id, given_name, family_name, given_key, family_key, email)
                        values (:id, :givenName, :familyName, :givenKey, :familyKey, :email)""")
                .with("id", person)
                .with("givenName", givenName)
                .with("familyName", familyName)
                .with("givenKey", NameKey.of(givenName).value())
                .with("familyKey", NameKey.of(familyName).value())
                .with("email", administrator.email().strip())
                .run();
    }

    private void grant(TerritoryId territory, PersonId person) {
        sql.of("""
                        insert into core.role_grant (id, person_id, role, scope_type, scope_id, granted_at)
                        values (:id, :person, 'TERRITORY_ADMINISTRATOR', 'TERRITORY', :territory, :now)""")
                .with("id", NewId.next())
                .with("person", person)
                .with("territory", territory)
                .with("now", clock.instant())
                .run();
    }
}
