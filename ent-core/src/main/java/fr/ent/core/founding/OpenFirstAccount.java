package fr.ent.core.founding;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.TerritoryId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountOpened;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Refused;
import fr.ent.core.account.UndoneAccount;
import fr.ent.core.account.Username;
import fr.ent.core.audit.Audit;
import fr.ent.core.founding.FoundingContent.FirstAdministrator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the first administrator of a territory down and opens an account, in the caller's transaction. */
@Component
class OpenFirstAccount {

    private final FirstRows rows;
    private final Accounts accounts;
    private final AccountTies ties;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    OpenFirstAccount(
            FirstRows rows, Accounts accounts, AccountTies ties, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.accounts = accounts;
        this.ties = ties;
        this.audit = audit;
        this.events = events;
    }

    /** A code founds with one administrator: who tries again, after an answer that came too late, finds the own account. */
    FoundingOutcome open(TerritoryId territory, FoundingContent wanted, FoundingCode by) {
        FirstAdministrator administrator = wanted.administrator();
        PersonId person = founder(by);
        rows.write(person, administrator);
        rows.grant(territory, person);
        PersonName name = new PersonName(person, administrator.givenName(), administrator.familyName());
        NewAccount account = new NewAccount(
                person,
                Username.of(name),
                name.givenName(),
                name.familyName(),
                administrator.email().strip());
        return switch (accounts.open(account, administrator.password())) {
            case Opened(var opened, var origin) -> {
                events.publishEvent(new AccountOpened(
                        territory, opened.subject(), administrator.email().strip()));
                yield tie(territory, opened, person);
            }
            case Refused(var field, var code) -> new FoundingOutcome.FieldRefused("administrator." + field, code);
        };
    }

    private static PersonId founder(FoundingCode code) {
        return new PersonId(UUID.nameUUIDFromBytes(("founder:" + code.hash()).getBytes(StandardCharsets.UTF_8)));
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
}
