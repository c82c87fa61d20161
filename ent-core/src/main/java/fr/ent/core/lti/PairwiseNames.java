package fr.ent.core.lti;

import fr.ent.core.ClassId;
import fr.ent.core.Id;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.settings.DerivedKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The name of a person, or of a class, to one tool: the same at each visit, another to each tool and in each territory, and nothing
 * that leads back. It is kept nowhere, so nothing of it is left once the person is deleted.
 */
@Component
public class PairwiseNames {

    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 24;

    private final DerivedKeys keys;

    PairwiseNames(DerivedKeys keys) {
        this.keys = keys;
    }

    public String name(LtiToolId tool, PersonId person) {
        return name("lti-subject", tool, person);
    }

    public String name(LtiToolId tool, ClassId schoolClass) {
        return name("lti-context", tool, schoolClass);
    }

    private String name(String purpose, LtiToolId tool, Id named) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(keys.derive(purpose), METHOD));
            String whole = TerritoryScope.require() + " " + tool + " " + named;
            byte[] digest = mac.doFinal(whole.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
