package fr.ent.gateway.login;

import fr.ent.gateway.session.Device;
import fr.ent.gateway.session.SignInProofs;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * After a sign-in: ties an account seen for the first time to the person it can only be, and keeps the trail; then leads to
 * what is still to be shown, or to where the door was taken for.
 */
@Component
public class AfterSignIn extends SimpleUrlAuthenticationSuccessHandler {

    /** The name of the attribute under which a session keeps whose it is. */
    static final String SUBJECT = "ent.subject";

    private final KeepSignIn keepSignIn;
    private final TurnAway turnAway;
    private final JudgeReturn judgeReturn;
    private final NextStep nextStep;
    private final MeetDevice meetDevice;

    AfterSignIn(
            KeepSignIn keepSignIn,
            TurnAway turnAway,
            JudgeReturn judgeReturn,
            NextStep nextStep,
            MeetDevice meetDevice) {
        super("/");
        this.keepSignIn = keepSignIn;
        this.turnAway = turnAway;
        this.judgeReturn = judgeReturn;
        this.nextStep = nextStep;
        this.meetDevice = meetDevice;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (!(authentication instanceof OAuth2AuthenticationToken signedIn)
                || !(signedIn.getPrincipal() instanceof OidcUser user)) {
            super.onAuthenticationSuccess(request, response, authentication);
            return;
        }
        try {
            land(request, response, signedIn, user);
        } catch (RuntimeException failed) {
            // the session is signed in already: what couldn't be judged lets nobody in
            forget(request);
            throw failed;
        }
    }

    private void land(
            HttpServletRequest request, HttpServletResponse response, OAuth2AuthenticationToken signedIn, OidcUser user)
            throws IOException, ServletException {
        String door = signedIn.getAuthorizedClientRegistrationId();
        HttpSession session = request.getSession();
        Optional<String> refused = judgeReturn.refuse(door, user, session);
        if (refused.isPresent()) {
            forget(request);
            getRedirectStrategy().sendRedirect(request, response, refused.get());
            return;
        }
        Optional<String> unwelcome = keepSignIn.keep(request, user);
        if (unwelcome.isPresent()) {
            turnAway.turnAway(request, response, signedIn, unwelcome.get());
            return;
        }
        describe(request, session, user.getName());
        clearAuthenticationAttributes(request);
        boolean said = "success".equals(request.getParameter("kc_action_status"));
        String next = nextStep.after(door, user, new NextStep.Visit(session, judgeReturn.left(user, session), said));
        if (SignInDoors.meetsDevice(door) && !SignInProofs.isAwaited(session)) {
            meetDevice.meet(user.getName(), request, response);
        }
        getRedirectStrategy().sendRedirect(request, response, next);
    }

    private static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
    }

    private static void describe(HttpServletRequest request, HttpSession session, String subject) {
        session.setAttribute(SUBJECT, subject);
        session.setAttribute(
                Device.ATTRIBUTE,
                Device.of(Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)))
                        .text());
    }
}
