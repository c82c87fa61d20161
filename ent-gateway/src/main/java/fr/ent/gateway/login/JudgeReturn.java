package fr.ent.gateway.login;

import fr.ent.core.signin.OwnerActs;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Judges a return from Keycloak by when one left: both addresses are in the hands of whoever sits there. */
@Component
class JudgeReturn {

    /**
     * As long as Keycloak's page of a sign-in lives, and shorter than any session of ours: whoever signed in since somebody
     * prepared a departure that is younger has a session of ours still.
     */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** For seconds that are counted whole. */
    private static final Duration ROUNDING = Duration.ofSeconds(10);

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final OwnerActs acts;
    private final CardDoor cardDoor;
    private final Clock clock;

    JudgeReturn(OwnerActs acts, CardDoor cardDoor, Clock clock) {
        this.acts = acts;
        this.cardDoor = cardDoor;
        this.clock = clock;
    }

    /**
     * Where somebody is led who isn't believed to have shown who they are since they left, where the door asks for it, or who
     * isn't the one whose session it is. The session at Keycloak that they came by ends, for nobody else would end it.
     */
    Optional<String> refuse(String door, OidcUser user, HttpSession session) {
        Optional<String> refused = judge(door, user, journey(session))
                .or(() -> Optional.of("/connexion?erreur").filter(other -> isAnother(door, user, session)))
                .or(() -> Optional.of(CardDoor.PAGE).filter(page -> comesByForeignCard(door, user, session)));
        refused.ifPresent(
                word -> Optional.ofNullable(user.getClaimAsString("sid")).ifPresent(acts::endLeftBehind));
        return refused;
    }

    private boolean comesByForeignCard(String door, OidcUser user, HttpSession session) {
        return door.equals(SignInDoors.CARD)
                && cardDoor.findEnd(user.getName(), session).isEmpty();
    }

    private static boolean isAnother(String door, OidcUser user, HttpSession session) {
        return !SignInDoors.isEntrance(door) && !user.getName().equals(session.getAttribute(AfterSignIn.SUBJECT));
    }

    private static Optional<String> judge(String door, OidcUser user, Optional<Duration> journey) {
        if (!SignInDoors.asksAnew(door)) {
            return Optional.empty();
        }
        if (SignInDoors.isEntrance(door)
                && journey.filter(taken -> taken.compareTo(LONGEST) > 0).isPresent()) {
            return Optional.of("/connexion?trop-long");
        }
        return journey.filter(known -> isShown(user.getAuthenticatedAt(), user.getIssuedAt(), known))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("/connexion?erreur");
    }

    /** Whether, by Keycloak's clock, that was no longer ago than the journey took by ours. */
    static boolean isShown(@Nullable Instant shown, @Nullable Instant told, Duration journey) {
        return shown != null && told != null && Duration.between(shown, told).compareTo(journey.plus(ROUNDING)) <= 0;
    }

    /** When somebody left, by Keycloak's clock, and not before. */
    Instant left(OidcUser user, HttpSession session) {
        return Optional.ofNullable(user.getIssuedAt())
                .orElse(clock.instant())
                .plus(SECOND)
                .minus(journey(session).orElse(Duration.ZERO));
    }

    private Optional<Duration> journey(HttpSession session) {
        return session.getAttribute(NoteDeparture.LEFT) instanceof Long left
                ? Optional.of(Duration.ofMillis(clock.millis() - left))
                : Optional.empty();
    }
}
