package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.help.AccountReset;
import fr.ent.core.account.invitation.Invitations.UnusedInvitation;
import fr.ent.core.rights.RightEnded;
import fr.ent.core.rights.RightGranted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the force of invitations under way whose sender couldn't send them any more: to somebody who gets a right, and from
 * somebody who loses one; and of all from somebody whose account was given back, since whoever had it may have sent them.
 * Within the transaction that does it.
 */
@Component
class WithdrawOvertaken {

    private final Invitations invitations;
    private final AccountRights rights;
    private final InvitationTrail trail;

    WithdrawOvertaken(Invitations invitations, AccountRights rights, InvitationTrail trail) {
        this.invitations = invitations;
        this.rights = rights;
        this.trail = trail;
    }

    @EventListener
    void withdraw(RightGranted granted) {
        withdraw(listOverdrawn(invitations.listTo(granted.people())), granted.by());
    }

    @EventListener
    void withdraw(RightEnded ended) {
        withdraw(listOverdrawn(invitations.listFrom(ended.people())), ended.by());
    }

    @EventListener
    void withdraw(AccountReset reset) {
        withdraw(invitations.listFrom(List.of(reset.person())), reset.by());
    }

    private List<UnusedInvitation> listOverdrawn(List<UnusedInvitation> sent) {
        return rights.listOverdrawn(sent, UnusedInvitation::by, UnusedInvitation::person);
    }

    private void withdraw(List<UnusedInvitation> unwanted, @Nullable PersonId by) {
        if (!unwanted.isEmpty()) {
            List<PersonId> people =
                    unwanted.stream().map(UnusedInvitation::person).toList();
            trail.withdrawn(invitations.withdraw(people), by);
        }
    }
}
