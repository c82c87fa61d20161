package fr.ent.gateway.login;

import com.nimbusds.jose.KeySourceException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/**
 * After a sign-in that failed: back to where one began, unless Keycloak doesn't answer, or a proxy for it, and no other try would
 * do better.
 */
@Component
public class AfterFailedSignIn extends SimpleUrlAuthenticationFailureHandler {

    private static final int DEEPEST_CAUSE = 20;

    AfterFailedSignIn() {
        super("/connexion?erreur");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (isOutage(failure)) {
            throw new AuthenticationServiceException("Keycloak does not answer", failure);
        }
        super.onAuthenticationFailure(request, response, failure);
    }

    private static boolean isOutage(AuthenticationException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof ResourceAccessException
                        || cause instanceof HttpServerErrorException
                        || cause instanceof KeySourceException);
    }
}
