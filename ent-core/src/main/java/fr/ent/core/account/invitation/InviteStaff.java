package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountMail;
import fr.ent.core.account.Holder;
import fr.ent.core.account.invitation.InvitationOutcome.AllIn;
import fr.ent.core.account.invitation.InvitationOutcome.Invited;
import fr.ent.core.account.invitation.InvitationOutcome.NoHost;
import fr.ent.core.account.invitation.InvitationOutcome.NoMail;
import fr.ent.core.account.invitation.InvitationOutcome.NotTheirs;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites members of the staff by mail. The mails leave once this is committed, one after another, and again until they did. */
@Component
class InviteStaff {

    private final Invitees invitees;
    private final Invitations invitations;
    private final InvitationTrail trail;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;

    InviteStaff(
            Invitees invitees,
            Invitations invitations,
            InvitationTrail trail,
            AccountMail mail,
            ApplicationEventPublisher events) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.trail = trail;
        this.mail = mail;
        this.events = events;
    }

    /** @param addresses where each of these people reads mail */
    @Transactional
    InvitationOutcome invite(Map<PersonId, String> addresses, Viewer viewer) {
        Optional<List<Holder>> known = invitees.find(addresses.keySet(), viewer);
        if (known.isEmpty()) {
            return new NotTheirs();
        }
        if (!mail.isOpen()) {
            return new NoMail();
        }
        Optional<URI> own = mail.findSite();
        if (own.isEmpty()) {
            return new NoHost();
        }
        if (known.get().isEmpty()) {
            return new AllIn();
        }
        Map<PersonId, String> wanted = new LinkedHashMap<>();
        known.get().forEach(holder -> wanted.put(holder.person(), addresses.getOrDefault(holder.person(), "")));
        invitations.writeMails(wanted, viewer.person());
        trail.invited(wanted.keySet(), InvitationWay.MAIL, viewer);
        events.publishEvent(new InvitationsWritten(viewer.territory(), own.get()));
        return new Invited(wanted.size());
    }
}
