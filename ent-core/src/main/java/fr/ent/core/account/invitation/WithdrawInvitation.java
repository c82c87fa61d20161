package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the force of an invitation that wasn't used. */
@Component
class WithdrawInvitation {

    private final Invitees invitees;
    private final Invitations invitations;
    private final InvitationTrail trail;

    WithdrawInvitation(Invitees invitees, Invitations invitations, InvitationTrail trail) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.trail = trail;
    }

    /** Whether this is a member of the staff whom the viewer may invite; nothing happens without an open invitation. */
    @Transactional
    boolean withdraw(PersonId person, Viewer viewer) {
        if (!invitees.isOf(person, viewer)) {
            return false;
        }
        trail.withdrawn(invitations.withdraw(List.of(person)), viewer.person());
        return true;
    }
}
