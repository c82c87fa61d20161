package fr.ent.core.lti.service;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.LtiScope;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.UsedOnce;
import fr.ent.core.lti.key.SignedWords;
import fr.ent.core.lti.service.TokenOutcome.TokenRefusal;
import fr.ent.core.lti.tool.ToolRows;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Gives a token to a program that signs who it is (client credentials with a signed assertion, RFC 7523): for this platform, for an
 * hour at most, and with a number that serves once.
 */
@Component
class IssueToken {

    private static final String GRANT = "client_credentials";
    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final int LONGEST_NUMBER = 500;

    /** Longer than any assertion is good. */
    private static final Duration REMEMBERED = Duration.ofMinutes(65);

    private final ToolRows tools;
    private final SignedWords signed;
    private final LtiPlatform platform;
    private final UsedOnce once;
    private final ServiceTokens tokens;

    IssueToken(ToolRows tools, SignedWords signed, LtiPlatform platform, UsedOnce once, ServiceTokens tokens) {
        this.tools = tools;
        this.signed = signed;
        this.platform = platform;
        this.once = once;
        this.tokens = tokens;
    }

    public TokenOutcome answer(TokenWish wish) {
        if (!GRANT.equals(wish.grantType())) {
            return TokenRefusal.UNSUPPORTED_GRANT_TYPE;
        }
        if (!ASSERTION.equals(wish.assertionType()) || wish.assertion().isEmpty()) {
            return TokenRefusal.INVALID_REQUEST;
        }
        Optional<LtiTool> known = SignedWords.findIssuer(wish.assertion()).flatMap(tools::findOpen);
        if (known.isEmpty() || !isItself(known.get(), wish.assertion())) {
            return TokenRefusal.INVALID_CLIENT;
        }
        Set<LtiScope> scopes = Arrays.stream(wish.scope().split(" "))
                .flatMap(scope -> LtiScope.find(scope).stream())
                .filter(known.get().scopes()::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return scopes.isEmpty()
                ? TokenRefusal.INVALID_SCOPE
                : new TokenOutcome.Issued(tokens.issue(known.get(), scopes), scopes);
    }

    private boolean isItself(LtiTool tool, String assertion) {
        String issuer = platform.issuer();
        return signed.read(tool, assertion)
                .filter(claims -> tool.clientId().equals(claims.getIssuer())
                        && tool.clientId().equals(claims.getSubject())
                        && (claims.getAudience().contains(LtiPlatform.token(issuer))
                                || claims.getAudience().contains(issuer)))
                .map(JWTClaimsSet::getJWTID)
                .filter(number -> !number.isBlank() && number.length() <= LONGEST_NUMBER)
                .filter(number -> once.use("assertion", tool.id() + " " + number, REMEMBERED))
                .isPresent();
    }

    /** A question for a token, as a form brings it. */
    record TokenWish(String grantType, String assertionType, String assertion, String scope) {}
}
