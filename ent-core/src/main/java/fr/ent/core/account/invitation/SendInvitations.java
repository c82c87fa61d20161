package fr.ent.core.account.invitation;

import fr.ent.core.TerritoryView;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.invitation.Invitations.WaitingMail;
import fr.ent.core.mail.Letter;
import fr.ent.core.mail.Mail;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the mails that wait. Each code is drawn as its mail leaves, so that no row ever held it. An address that is refused is
 * noted; a mail that isn't taken now holds no other up, but fails the round, which is then made again, as a server that is away
 * does at once.
 */
@Component
class SendInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(SendInvitations.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final Invitations invitations;
    private final Territories territories;
    private final Mail mail;

    SendInvitations(Invitations invitations, Territories territories, Mail mail) {
        this.invitations = invitations;
        this.territories = territories;
        this.mail = mail;
    }

    @Async
    @TransactionalEventListener
    void send(InvitationsWritten written) {
        TerritoryView town = territories.get(written.territory());
        List<MailException> stuck = TerritoryScope.call(
                written.territory(),
                () -> invitations.listWaiting().stream()
                        .flatMap(waiting -> send(waiting, town, written.site()).stream())
                        .toList());
        if (!stuck.isEmpty()) {
            throw stuck.getFirst();
        }
    }

    /** The server's word about a mail that it doesn't take now. */
    private Optional<MailException> send(WaitingMail waiting, TerritoryView town, URI site) {
        Optional<OneTimeCode> code = invitations.seal(waiting);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            mail.send(new Letter(
                    waiting.address(),
                    "Votre accès à l’espace numérique de " + town.name(),
                    text(waiting, town, site, code.get())));
        } catch (MailException refusal) {
            return refused(waiting, refusal);
        }
        invitations.sent(waiting);
        return Optional.empty();
    }

    private Optional<MailException> refused(WaitingMail waiting, MailException refusal) {
        if (Mail.isAway(refusal)) {
            throw refusal;
        }
        if (!Mail.isForAddress(refusal)) {
            return Optional.of(refusal);
        }
        LOG.warn(
                "An invitation is refused for its address: {}",
                refusal.getClass().getSimpleName());
        invitations.refused(waiting);
        return Optional.empty();
    }

    /** The code stands behind the sign #, which browsers send to nobody: no log and no other site gets to see it. */
    private static String text(WaitingMail waiting, TerritoryView town, URI site, OneTimeCode code) {
        return """
                Bonjour %s,

                %s vous ouvre un compte dans son espace numérique : classes, cahier de textes, messages, cantine.
                Choisissez votre mot de passe à cette adresse :

                %s/invitation#%s

                Ce lien sert une seule fois, jusqu’au %s. Ne le transmettez à personne.
                Vous n’attendiez pas ce courriel ? Ignorez-le : sans le lien, rien ne s’ouvre.
                """.formatted(
                        waiting.givenName(),
                        town.name(),
                        site,
                        code.value(),
                        DAY.format(waiting.expiresAt().atZone(town.timeZone())));
    }
}
