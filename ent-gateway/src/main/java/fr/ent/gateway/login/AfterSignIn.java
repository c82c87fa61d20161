package fr.ent.gateway.login;

import fr.ent.core.person.Pivot;
import fr.ent.core.signin.SignIns;
import fr.ent.core.territory.Territories;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After a sign-in: ties an account seen for the first time to the person it can only be, and keeps the trail. */
@Component
public class AfterSignIn extends SimpleUrlAuthenticationSuccessHandler {

    private final SignIns signIns;
    private final Territories territories;

    AfterSignIn(SignIns signIns, Territories territories) {
        super("/");
        this.signIns = signIns;
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
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
