package fr.ent.gateway.login;

import fr.ent.core.person.Pivot;
import fr.ent.core.signin.OwnerActs;
import fr.ent.core.signin.SignIns;
import fr.ent.core.territory.Territories;
import fr.ent.gateway.session.Device;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * After a sign-in: ties an account seen for the first time to the person it can only be, and keeps the trail. Who came by the
 * door to a new password goes back to the own account.
 */
@Component
public class AfterSignIn extends SimpleUrlAuthenticationSuccessHandler {

    private final SignIns signIns;
    private final OwnerActs acts;
    private final Territories territories;

    AfterSignIn(SignIns signIns, OwnerActs acts, Territories territories) {
        super("/");
        this.signIns = signIns;
        this.acts = acts;
        this.territories = territories;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof OidcUser user) {
            String subject = authentication.getName();
            String username = Optional.ofNullable(user.getPreferredUsername()).orElse(subject);
            signIns.signedIn(
                    territories.at(request.getServerName()).id(), subject, username, Pivot.of(user::getClaimAsString));
            request.getSession()
                    .setAttribute(
                            Device.ATTRIBUTE,
                            Device.of(Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)))
                                    .text());
            if (isNewPassword(request, authentication)) {
                acts.passwordChanged(subject);
            }
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (!isForPassword(authentication)) {
            return super.determineTargetUrl(request, response);
        }
        return isNewPassword(request, authentication) ? "/compte?mot-de-passe" : "/compte";
    }

    private static boolean isForPassword(@Nullable Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken signedIn
                && LoginConfiguration.PASSWORD.equals(signedIn.getAuthorizedClientRegistrationId());
    }

    /** Whether Keycloak says that it was changed; a person may also turn back. */
    private static boolean isNewPassword(HttpServletRequest request, @Nullable Authentication authentication) {
        return isForPassword(authentication) && "success".equals(request.getParameter("kc_action_status"));
    }
}
