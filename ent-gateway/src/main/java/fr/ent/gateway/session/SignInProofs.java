package fr.ent.gateway.session;

import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInWay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The proofs of sign-ins, as Keycloak's tokens tell them. */
public final class SignInProofs {

    private static final String AWAITED = "ent.second-factor-awaited";
    private static final String MADE = "ent.second-factor-made";
    private static final String STRONG = "second-factor";

    private SignInProofs() {}

    /** Puts the proof on a request of somebody who is signed in; the token is read where a route asks for it. */
    public static void put(HttpServletRequest request, Authentication signedIn) {
        HttpSession session = request.getSession(false);
        SignInProof.put(request, () -> of(signedIn, session));
        if (session != null && isAwaited(session)) {
            SignInProof.await(request);
        }
    }

    /** Whether a second factor was given at this sign-in, or made at it, which shows it as well. */
    public static boolean hasSecondFactor(OidcUser user, HttpSession session) {
        return STRONG.equals(user.getClaims().get("acr")) || session.getAttribute(MADE) != null;
    }

    /** A session begins: what was made before in it was somebody else's, or is to be given now. */
    public static void begin(HttpSession session) {
        session.removeAttribute(MADE);
    }

    /** The person has made a second factor in this session, and shown with it that they have it. */
    public static void made(HttpSession session) {
        session.setAttribute(MADE, 1);
    }

    /** That of somebody whom the token lets in. */
    public static SignInProof of(OidcUser user) {
        return of(user.getClaims());
    }

    /** Keeps whether a session is still to show the second factor that its person has. */
    public static void await(HttpSession session, boolean awaited) {
        if (awaited) {
            session.setAttribute(AWAITED, 1);
        } else if (session.getAttribute(AWAITED) != null) {
            session.removeAttribute(AWAITED);
        }
    }

    /** Whether a session is still to show the second factor that its person has. */
    public static boolean isAwaited(HttpSession session) {
        return session.getAttribute(AWAITED) != null;
    }

    private static SignInProof of(Authentication signedIn, @Nullable HttpSession session) {
        if (signedIn.getPrincipal() instanceof OidcUser user) {
            SignInProof proof = of(user.getClaims());
            return session != null && hasSecondFactor(user, session)
                    ? new SignInProof(proof.at(), true, proof.way())
                    : proof;
        }
        return signedIn instanceof JwtAuthenticationToken bearer ? of(bearer.getTokenAttributes()) : SignInProof.NONE;
    }

    private static SignInProof of(Map<String, Object> claims) {
        return new SignInProof(
                moment(claims.get("auth_time")),
                STRONG.equals(claims.get("acr")),
                "franceconnect".equals(claims.get("idp")) ? SignInWay.FRANCECONNECT : SignInWay.PASSWORD);
    }

    private static Instant moment(@Nullable Object claim) {
        return switch (claim) {
            case Instant instant -> instant;
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
            case Date date -> date.toInstant();
            case null, default -> Instant.EPOCH;
        };
    }
}
