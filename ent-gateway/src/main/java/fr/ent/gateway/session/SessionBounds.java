package fr.ent.gateway.session;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.signin.SignInWay;
import fr.ent.gateway.session.SessionSettings.SessionSpan;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives sessions their ends, by the roles of whom they are. */
@Component
public class SessionBounds {

    /** The name of the attribute under which a session keeps the second after which it is over. */
    static final String ENDS = "ent.ends";

    /** After which a session by a card ends when nothing is asked: a tablet lies about in a class. */
    private static final Duration BY_CARD = Duration.ofMinutes(20);

    private final SessionSettings settings;
    private final Clock clock;

    SessionBounds(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Somebody has signed in. */
    public void begin(HttpSession session, Optional<Viewer> viewer) {
        SessionSpan span = span(viewer);
        session.setMaxInactiveInterval((int) span.idle().toSeconds());
        session.setAttribute(ENDS, clock.instant().plus(span.longest()).getEpochSecond());
    }

    /** A pupil has come in by a card of the class, which is open until a moment. */
    public void beginByCard(HttpSession session, Instant end) {
        session.setMaxInactiveInterval((int) BY_CARD.toSeconds());
        session.setAttribute(ENDS, end.getEpochSecond());
    }

    /** Somebody who is signed in has shown it again, which makes no session longer. */
    public void goOn(HttpSession session, Optional<Viewer> viewer) {
        session.setMaxInactiveInterval((int) span(viewer).idle().toSeconds());
        if (session.getAttribute(ENDS) == null) {
            begin(session, viewer);
        }
    }

    static boolean isOver(@Nullable Object ends, Instant now) {
        return ends instanceof Long second && now.getEpochSecond() >= second;
    }

    /** How long a session of this moment lasts, when nothing is asked and whatever is done. */
    SessionTime left(HttpSession session, SignInWay way) {
        Optional<Long> ends = Optional.ofNullable(session.getAttribute(ENDS)).map(Long.class::cast);
        return new SessionTime(
                session.getMaxInactiveInterval(),
                ends.map(second -> Math.max(0, second - clock.instant().getEpochSecond()))
                        .orElse(null),
                way);
    }

    /**
     * How long a session lasts from now on.
     *
     * @param idle the seconds after which it ends when nothing is asked meanwhile
     * @param left the seconds after which it ends whatever is done
     * @param way how the person signs in again
     */
    record SessionTime(int idle, @Nullable Long left, SignInWay way) {}

    private SessionSpan span(Optional<Viewer> viewer) {
        if (viewer.filter(someone -> someone.holds(Role.PUPIL)).isPresent()) {
            return settings.pupils();
        }
        return viewer.filter(SessionBounds::isStaff).isPresent() ? settings.staff() : settings.families();
    }

    private static boolean isStaff(Viewer viewer) {
        return viewer.roles().stream().anyMatch(grant -> grant.role() != Role.GUARDIAN);
    }
}
