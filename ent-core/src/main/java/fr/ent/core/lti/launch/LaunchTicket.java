package fr.ent.core.lti.launch;

import fr.ent.core.PersonId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.lti.LtiToolId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that was begun by a tap: kept in the browser's session, so that nobody else's goes on with it; good once, for two minutes.
 *
 * @param hash of the hint that goes with the browser to the tool and back
 * @param about the link that is opened, or the place for which is chosen
 */
public record LaunchTicket(String hash, LaunchKind kind, LtiToolId tool, PersonId person, Instant at, String about) {

    static final Duration GOOD = Duration.ofMinutes(2);

    private static final String ATTRIBUTE = "ent.lti-launch";
    private static final int PARTS = 6;

    /** The reason of a visit. */
    public enum LaunchKind {
        VISIT,
        CHOICE
    }

    /** Puts it into the browser's session, in the place of one before. */
    public void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, text());
    }

    /** Takes it out of the session, once. */
    static Optional<LaunchTicket> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String text)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(read(text));
    }

    /** Whether it is of this moment, and this hint is the one that left with it. */
    boolean isFor(@Nullable String hint, Instant now) {
        return hint != null
                && LinkToken.of(hint).filter(token -> token.hash().equals(hash)).isPresent()
                && !at.isAfter(now)
                && at.plus(GOOD).isAfter(now);
    }

    /** As a session keeps it. */
    String text() {
        return String.join(
                " ", hash, kind.name(), tool.toString(), person.value().toString(), at.toString(), about);
    }

    /** One that was {@link #text()}. */
    static LaunchTicket read(String text) {
        String[] parts = text.split(" ", PARTS);
        return new LaunchTicket(
                parts[0],
                LaunchKind.valueOf(parts[1]),
                new LtiToolId(UUID.fromString(parts[2])),
                new PersonId(UUID.fromString(parts[3])),
                Instant.parse(parts[4]),
                parts[5]);
    }
}
