package fr.ent.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Judges a return from Keycloak by what was noted at the departure: both addresses are in the hands of whoever sits there. */
@Component
class JudgeReturn {

    /** For seconds that are counted whole. */
    private static final Duration ROUNDING = Duration.ofSeconds(10);

    private final MadeAtDoors made;
    private final Clock clock;

    JudgeReturn(MadeAtDoors made, Clock clock) {
        this.made = made;
        this.clock = clock;
    }

    /**
     * Whether the person showed who they are since they left, where the door asks for it. By Keycloak's clock that was no
     * longer ago than the journey took by ours.
     */
    boolean isShown(String door, OidcUser user, HttpSession session) {
        return !SignInDoors.asksAnew(door)
                || (session.getAttribute(NoteDeparture.LEFT) instanceof Long left
                        && isShown(
                                user.getAuthenticatedAt(),
                                user.getIssuedAt(),
                                Duration.ofMillis(clock.millis() - left)));
    }

    static boolean isShown(@Nullable Instant shown, @Nullable Instant told, Duration journey) {
        return shown != null && told != null && Duration.between(shown, told).compareTo(journey.plus(ROUNDING)) <= 0;
    }

    /** Whether what the door makes was made since: Keycloak says so, and has one that it hadn't. A person may also turn back. */
    boolean isDone(String door, OidcUser user, HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (!"success".equals(request.getParameter("kc_action_status"))
                || !(session.getAttribute(NoteDeparture.HAD) instanceof String had)) {
            return false;
        }
        session.removeAttribute(NoteDeparture.HAD);
        Set<String> there = new HashSet<>(made.list(door, user.getName()));
        there.removeAll(List.of(had.split(" ", -1)));
        return !there.isEmpty();
    }
}
