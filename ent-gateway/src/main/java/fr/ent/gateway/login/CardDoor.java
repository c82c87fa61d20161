package fr.ent.gateway.login;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.card.CardSignIns;
import fr.ent.core.signin.card.CardTicket;
import fr.ent.gateway.session.EndOwn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * The door of pupils who come by a card of the class. Whoever is signed in at the browser is signed out first, here and at
 * Keycloak: it is a shared one, and the next child takes it from the hands of the one before.
 */
@Component
class CardDoor {

    /** Where the children of a class say who they are. */
    static final String PAGE = "/entree";

    /** The name of the attribute under which a session keeps the ticket that it left with, and from where. */
    private static final String LEFT_WITH = "ent.card-left";

    private final CardSignIns cards;
    private final EndOwn endOwn;
    private final Clock clock;

    CardDoor(CardSignIns cards, EndOwn endOwn, Clock clock) {
        this.cards = cards;
        this.endOwn = endOwn;
        this.clock = clock;
    }

    /** Whether the browser's session is one by a card: it leaves by no other door. */
    static boolean isSignedInByCard() {
        return isByCard(SecurityContextHolder.getContext().getAuthentication());
    }

    private static boolean isByCard(@Nullable Authentication signedIn) {
        return signedIn instanceof OAuth2AuthenticationToken token
                && token.getAuthorizedClientRegistrationId().equals(SignInDoors.CARD);
    }

    void end(HttpServletRequest request) {
        endOwn.end(request);
    }

    /** Whether somebody may leave by it; the session is a new one then. */
    boolean depart(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Optional<CardTicket> ticket = CardTicket.take(request, clock.instant())
                .filter(given -> findEnd(given, address).isPresent());
        ticket.ifPresent(given -> {
            endOwn.end(request);
            request.getSession().setAttribute(LEFT_WITH, address + "\n" + given.text());
        });
        return ticket.isPresent();
    }

    /** The ticket that a session has left with. */
    static Optional<CardTicket> findLeft(HttpSession session) {
        return findKept(session).map(kept -> CardTicket.read(kept[1]));
    }

    private static Optional<String[]> findKept(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(LEFT_WITH)).map(kept -> kept.split("\n", 2));
    }

    /** Until when the pupil may stay who has come back by the door; empty for anybody but the one who left. */
    Optional<Instant> findEnd(String subject, HttpSession session) {
        return findKept(session)
                .flatMap(kept -> Optional.of(CardTicket.read(kept[1]))
                        .filter(ticket -> ticket.subject().equals(subject))
                        .flatMap(ticket -> findEnd(ticket, kept[0])));
    }

    private Optional<Instant> findEnd(CardTicket ticket, String address) {
        return TerritoryScope.call(ticket.territory(), () -> cards.findEnd(ticket, address));
    }
}
