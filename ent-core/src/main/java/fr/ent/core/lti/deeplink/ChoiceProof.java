package fr.ent.core.lti.deeplink;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.UsedOnce;
import fr.ent.core.lti.key.SignedWords;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a tool's answer is one: signed by it, for this platform and deployment, of this kind, and not sent before. */
@Component
class ChoiceProof {

    static final String DATA = "https://purl.imsglobal.org/spec/lti-dl/claim/data";
    static final String ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final Duration REMEMBERED = Duration.ofMinutes(65);
    private static final int LONGEST_NONCE = 500;

    private final SignedWords signed;
    private final LtiPlatform platform;
    private final UsedOnce once;

    ChoiceProof(SignedWords signed, LtiPlatform platform, UsedOnce once) {
        this.signed = signed;
        this.platform = platform;
        this.once = once;
    }

    Optional<JWTClaimsSet> read(LtiTool tool, String answer) {
        return signed.read(tool, answer)
                .filter(claims -> tool.clientId().equals(claims.getIssuer())
                        && claims.getAudience().contains(platform.issuer())
                        && "LtiDeepLinkingResponse".equals(claims.getClaim(LTI + "message_type"))
                        && "1.3.0".equals(claims.getClaim(LTI + "version"))
                        && tool.deploymentId().equals(claims.getClaim(LTI + "deployment_id")))
                .filter(claims -> claims.getClaim("nonce") instanceof String nonce
                        && !nonce.isBlank()
                        && nonce.length() <= LONGEST_NONCE
                        && once.use("answer", tool.id() + " " + nonce, REMEMBERED));
    }
}
