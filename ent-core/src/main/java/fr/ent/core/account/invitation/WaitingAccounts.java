package fr.ent.core.account.invitation;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.invitation.Invitations.OpenInvitation;
import fr.ent.core.account.provisioning.OpenSchoolAccount;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accounts that await members of the staff; one is opened for those who have none. */
@Component
class WaitingAccounts {

    private final OpenSchoolAccount openSchoolAccount;
    private final Directory directory;
    private final AccountTies ties;
    private final InvitationTrail trail;
    private final Sql sql;

    WaitingAccounts(
            OpenSchoolAccount openSchoolAccount,
            Directory directory,
            AccountTies ties,
            InvitationTrail trail,
            Sql sql) {
        this.openSchoolAccount = openSchoolAccount;
        this.directory = directory;
        this.ties = ties;
        this.trail = trail;
        this.sql = sql;
    }

    /** The account; nothing when the person has left, or uses one already. */
    Optional<Account> find(PersonId person) {
        return isIn(person) ? Optional.empty() : openSchoolAccount.openConfirmed(name(person));
    }

    private boolean isIn(PersonId person) {
        return sql.of("select count(*) from core.account where person_id = :person and state = 'IN_USE'")
                        .with("person", person)
                        .count()
                > 0;
    }

    /** The account is the person's; the address that brought a link is too. */
    void handOut(Account account, OpenInvitation open) {
        ties.handOut(account);
        if (!open.address().isEmpty()) {
            ties.verify(account, open.address());
        }
        trail.accepted(open.person(), account.subject());
    }

    /** The person's name as mails and pages say it. */
    private PersonName name(PersonId person) {
        return directory.names(List.of(person)).getOrDefault(person, new PersonName(person, "", ""));
    }
}
