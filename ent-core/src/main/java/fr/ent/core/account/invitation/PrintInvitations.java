package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.Holder;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.invitation.Invitations.Letters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints invitations: each letter has a fresh code, which nobody can read again. */
@Component
class PrintInvitations {

    private final Invitees invitees;
    private final Invitations invitations;
    private final InvitationTrail trail;

    PrintInvitations(Invitees invitees, Invitations invitations, InvitationTrail trail) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.trail = trail;
    }

    /** Letters for those of these people who can't get in yet; nothing when one of them isn't the viewer's to invite. */
    @Transactional
    Optional<InvitationLetters> print(Collection<PersonId> people, Viewer viewer) {
        return invitees.find(people, viewer).map(waiting -> write(waiting, viewer));
    }

    private InvitationLetters write(List<Holder> waiting, Viewer viewer) {
        List<PersonId> people = waiting.stream().map(Holder::person).toList();
        Letters letters = invitations.writeLetters(people, viewer.person());
        trail.invited(people, InvitationWay.PAPER, viewer);
        return new InvitationLetters(
                letters.expiry(),
                waiting.stream()
                        .map(holder -> new InvitationLetter(
                                holder, Objects.requireNonNull(letters.codes().get(holder.person()))))
                        .toList());
    }

    /** Letters with codes, good until {@code expiry}. */
    record InvitationLetters(Instant expiry, List<InvitationLetter> letters) {}

    /** One page. */
    record InvitationLetter(Holder to, OneTimeCode code) {}
}
