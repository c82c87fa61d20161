package fr.ent.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Ends our sessions, on whichever copy they began, when the identity provider has ended its own. */
@Component
public class BackChannelLogout implements LogoutHandler {

    private final SignedInSessions signedIn;
    private final SessionRepository<?> sessions;

    BackChannelLogout(SignedInSessions signedIn, SessionRepository<?> sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            signedIn.forget(token).forEach(sessions::deleteById);
        }
    }
}
