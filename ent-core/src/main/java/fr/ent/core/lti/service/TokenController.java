package fr.ent.core.lti.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.LtiScope;
import fr.ent.core.lti.service.IssueToken.TokenWish;
import fr.ent.core.lti.service.TokenOutcome.TokenRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The platform's token endpoint (LTI Security Framework 1.0, 4.1). */
@RestController
class TokenController {

    private static final int ASKED = 300;
    private static final Duration PER = Duration.ofMinutes(10);

    private final IssueToken issueToken;
    private final RateLimits limits;

    TokenController(IssueToken issueToken, RateLimits limits) {
        this.issueToken = issueToken;
        this.limits = limits;
    }

    /** Gives a token of an hour to a tool’s program that signs who it is; 300 times in ten minutes. */
    @PostMapping(LtiPlatform.SERVICES + "/token")
    @AllowedToPublic
    @Answers(200)
    @Refuses({ServiceProblems.NO_TOKEN, ServiceProblems.NOT_LET_IN})
    ResponseEntity<GivenToken> issue(
            @RequestParam(name = "grant_type", defaultValue = "") String grantType,
            @RequestParam(name = "client_assertion_type", defaultValue = "") String assertionType,
            @RequestParam(name = "client_assertion", defaultValue = "") String assertion,
            @RequestParam(defaultValue = "") String scope,
            HttpServletRequest request) {
        limits.take("lti-token", ClientAddress.of(request).value(), ASKED, PER);
        return switch (issueToken.answer(new TokenWish(grantType, assertionType, assertion, scope))) {
            case TokenOutcome.Issued(var token, var scopes) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new GivenToken(
                                token,
                                "Bearer",
                                ServiceTokens.GOOD.toSeconds(),
                                scopes.stream().sorted().map(LtiScope::uri).collect(Collectors.joining(" "))));
            case TokenRefusal refusal -> throw ServiceProblems.of(refusal);
        };
    }

    /** A token, as OAuth answers with it (RFC 6749, 5.1). */
    record GivenToken(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn,
            String scope) {}
}
