package fr.ent.gateway.session;

import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInWay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The proofs of sign-ins, as Keycloak's tokens tell them. */
public final class SignInProofs {

    private static final String AWAITED = "ent.second-factor-awaited";
    private static final String STRONG = "second-factor";

    private static final String CARD = "card";

    /** A card isn't what a fresh sign-in asks for, however lately it was shown. */
    private static final SignInProof BY_CARD = new SignInProof(Instant.EPOCH, false, SignInWay.CARD);

    private static final String VOUCHER = "idp";
    private static final String PROCONNECT = "proconnect";

    /** ProConnect's words for a sign-in with two proofs; the others say nothing of a second one. */
    private static final Set<String> TWO_PROOFS =
            Set.of("eidas2", "eidas3", "https://proconnect.gouv.fr/assurance/consistency-checked-2fa");

    private SignInProofs() {}

    /** The provider that vouched for somebody, who has no password at Keycloak then. */
    public static Optional<String> findVoucher(OidcUser user) {
        return Optional.ofNullable(user.getClaimAsString(VOUCHER));
    }

    /** Puts the proof on a request of somebody who is signed in; the token is read where a route asks for it. */
    public static void put(HttpServletRequest request, Authentication signedIn) {
        HttpSession session = request.getSession(false);
        SignInProof.put(request, () -> of(signedIn));
        if (session != null && isAwaited(session)) {
            SignInProof.await(request);
        }
    }

    /** Whether a second factor was given at this sign-in: only the identity provider's word says so. */
    public static boolean hasSecondFactor(OidcUser user) {
        return isStrong(user.getClaims());
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

    private static SignInProof of(Authentication signedIn) {
        if (signedIn instanceof OAuth2AuthenticationToken token
                && token.getAuthorizedClientRegistrationId().equals(CARD)) {
            return BY_CARD;
        }
        if (signedIn.getPrincipal() instanceof OidcUser user) {
            return of(user.getClaims());
        }
        return signedIn instanceof JwtAuthenticationToken bearer ? of(bearer.getTokenAttributes()) : SignInProof.NONE;
    }

    private static SignInProof of(Map<String, Object> claims) {
        return new SignInProof(moment(claims.get("auth_time")), isStrong(claims), way(claims));
    }

    /** Keycloak has seen a second factor, or ProConnect says that it has. */
    private static boolean isStrong(Map<String, Object> claims) {
        return STRONG.equals(claims.get("acr")) || isStrongAtProConnect(claims);
    }

    private static boolean isStrongAtProConnect(Map<String, Object> claims) {
        return PROCONNECT.equals(claims.get(VOUCHER)) && TWO_PROOFS.contains(String.valueOf(claims.get("pc_acr")));
    }

    private static SignInWay way(Map<String, Object> claims) {
        return switch (String.valueOf(claims.get(VOUCHER))) {
            case "franceconnect" -> SignInWay.FRANCECONNECT;
            case "educonnect" -> SignInWay.EDUCONNECT;
            case PROCONNECT ->
                !isStrong(claims) || isStrongAtProConnect(claims) ? SignInWay.PROCONNECT : SignInWay.SECOND_FACTOR;
            default -> SignInWay.PASSWORD;
        };
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
