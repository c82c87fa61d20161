package fr.ent.gateway.login;

import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Gives turns to sign in: no address takes those of everybody, and only doors that exist cost one. */
@Component
public final class SignInTurns {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SignInPace pace;
    private final RateLimits limits;
    private final SignInSettings settings;
    private final ClientRegistrationRepository doors;

    SignInTurns(SignInPace pace, RateLimits limits, SignInSettings settings, ClientRegistrationRepository doors) {
        this.pace = pace;
        this.limits = limits;
        this.settings = settings;
        this.doors = doors;
    }

    public boolean isDoor(String name) {
        return doors.findByRegistrationId(name) != null;
    }

    /** How long to wait for one's turn; empty when that would be too long, or when this address had its share. */
    public Optional<Duration> take(ClientAddress address) {
        try {
            limits.take("sign-in", address.value(), settings.perAddress(), MINUTE);
        } catch (TooMany share) {
            return Optional.empty();
        }
        return pace.takeTurn();
    }
}
