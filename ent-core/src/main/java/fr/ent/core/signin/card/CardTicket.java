package fr.ent.core.signin.card;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.TerritoryId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's way from the card of the class to the identity provider: kept in the session of the browser that showed the card, and
 * nowhere else, so that it can't be copied; good for one departure within a minute.
 *
 * @param subject the pupil's account at the identity provider
 * @param device the school's tablet on which the card was shown, if it was one
 * @param at when it was given
 */
public record CardTicket(
        TerritoryId territory,
        String subject,
        ChildId child,
        ClassId schoolClass,
        @Nullable UUID device,
        Instant at) {

    private static final String ATTRIBUTE = "ent.card-ticket";
    private static final String BEFORE = "ent.card-before";
    private static final Duration GOOD = Duration.ofSeconds(60);
    private static final int PARTS = 6;

    /** Puts it into the browser's session, in the place of one before. */
    public void keep(HttpServletRequest request) {
        boolean begins = request.getSession(false) == null;
        HttpSession session = request.getSession();
        if (begins && request.getRequestedSessionId() != null) {
            session.setAttribute(BEFORE, request.getRequestedSessionId());
        }
        session.setAttribute(ATTRIBUTE, text());
    }

    /** The session that the browser named when it got the ticket, where that one was over. */
    public static Optional<String> findBefore(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(BEFORE));
    }

    /** Takes it out of the session, once. */
    public static Optional<CardTicket> take(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String text)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(read(text))
                .filter(ticket ->
                        !ticket.at().isAfter(now) && ticket.at().plus(GOOD).isAfter(now));
    }

    /** As a session keeps it. */
    public String text() {
        return String.join(
                " ",
                territory.toString(),
                subject,
                child.toString(),
                schoolClass.toString(),
                at.toString(),
                device == null ? "" : device.toString());
    }

    /** One that was {@link #text()}. */
    public static CardTicket read(String text) {
        String[] parts = text.split(" ", PARTS);
        return new CardTicket(
                id(parts[0], TerritoryId::new),
                parts[1],
                id(parts[2], ChildId::new),
                id(parts[3], ClassId::new),
                parts.length < PARTS || parts[5].isEmpty() ? null : UUID.fromString(parts[5]),
                Instant.parse(parts[4]));
    }

    private static <T> T id(String text, Function<UUID, T> type) {
        return type.apply(UUID.fromString(text));
    }
}
