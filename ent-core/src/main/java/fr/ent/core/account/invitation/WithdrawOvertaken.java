package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.Holder;
import fr.ent.core.account.Holders;
import fr.ent.core.rights.RightGranted;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the force of an invitation under way to somebody who gets a right, where its sender couldn't invite them any more: the
 * code would open more than the sender may give. Within the transaction that gives the right.
 */
@Component
class WithdrawOvertaken {

    private final Invitations invitations;
    private final Holders holders;
    private final AccountRights rights;
    private final InvitationTrail trail;

    WithdrawOvertaken(Invitations invitations, Holders holders, AccountRights rights, InvitationTrail trail) {
        this.invitations = invitations;
        this.holders = holders;
        this.rights = rights;
        this.trail = trail;
    }

    @EventListener
    void withdraw(RightGranted granted) {
        PersonId person = granted.person();
        if (invitations
                        .findInviter(person)
                        .filter(inviter -> !mayStillInvite(inviter, person))
                        .isPresent()
                && invitations.withdraw(person)) {
            trail.withdrawn(person, granted.by());
        }
    }

    private boolean mayStillInvite(PersonId inviter, PersonId person) {
        Optional<Holder> invited = holders.find(person);
        return holders.find(inviter)
                .flatMap(sender -> invited.filter(holder -> rights.mayStillLetIn(sender, holder)))
                .isPresent();
    }
}
