package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.Holder;
import fr.ent.core.account.Holders;
import fr.ent.core.account.help.HelpOutcome.NotTheirs;
import fr.ent.core.account.help.HelpOutcome.OwnFamily;
import fr.ent.core.account.provisioning.LostAccounts;
import fr.ent.core.rights.EndRights;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** People whose accounts a viewer may see to. */
@Component
class HelpedPeople {

    private final Holders holders;
    private final AccountRights rights;
    private final EndRights endRights;
    private final LostAccounts lost;

    HelpedPeople(Holders holders, AccountRights rights, EndRights endRights, LostAccounts lost) {
        this.holders = holders;
        this.rights = rights;
        this.endRights = endRights;
        this.lost = lost;
    }

    /** Helps somebody, unless that isn't the viewer's to do. */
    HelpOutcome help(PersonId person, Viewer viewer, Function<Holder, HelpOutcome> help) {
        return holders.find(person)
                .filter(holder -> rights.mayHelp(viewer, holder))
                .map(holder -> rights.isOwnFamily(viewer, holder) ? new OwnFamily() : help.apply(holder))
                .orElseGet(NotTheirs::new);
    }

    /** Signs somebody out, unless that isn't the viewer's to do. */
    HelpOutcome signOut(PersonId person, Viewer viewer, Function<Holder, HelpOutcome> help) {
        return holders.find(person)
                .filter(holder -> rights.maySignOut(viewer, holder))
                .map(holder -> rights.isOwnFamily(viewer, holder) ? new OwnFamily() : help.apply(holder))
                .orElseGet(NotTheirs::new);
    }

    /** Opens anew what the identity provider lost of somebody's accounts; the lost ones. */
    List<String> openAnew(Holder holder) {
        return lost.openAnew(holder.name()).stream().map(Account::subject).toList();
    }

    /** Somebody's account was given another password or taken away. In the caller's transaction. */
    void overrule(PersonId person, Viewer by) {
        endRights.overrule(person, by.person());
    }

    /** Whether nobody could let others in any more without this person's account. In the caller's transaction. */
    boolean isLastAdministrator(PersonId person) {
        endRights.lockAdministrators();
        return endRights.isLast(person);
    }
}
