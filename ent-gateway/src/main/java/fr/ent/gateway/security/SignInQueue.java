package fr.ent.gateway.security;

import fr.ent.core.http.ClientAddress;
import fr.ent.gateway.login.SignInTurns;
import fr.ent.gateway.server.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The queue before Keycloak: more people at once than it can serve wait for their turn a little, and are then asked to be
 * patient by a page that comes again by itself. Nothing is kept for those who wait.
 */
final class SignInQueue extends OncePerRequestFilter {

    private static final String DEPARTURES =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/";
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final SignInTurns turns;

    SignInQueue(SignInTurns turns) {
        this.turns = turns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return findDoor(request).filter(turns::isDoor).isEmpty();
    }

    /** The name of the door that a request departs by; there may be no such door. */
    static Optional<String> findDoor(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(DEPARTURES) ? Optional.of(path.substring(DEPARTURES.length())) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = turns.take(ClientAddress.of(request));
        if (wait.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(AGAIN.toSeconds()));
            ErrorPages.askForPatience(request);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        await(wait.get());
        chain.doFilter(request, response);
    }

    private static void await(Duration wait) throws IOException {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The product stops");
        }
    }
}
