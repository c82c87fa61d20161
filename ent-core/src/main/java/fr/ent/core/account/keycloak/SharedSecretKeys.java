package fr.ent.core.account.keycloak;

import fr.ent.core.settings.DerivedKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Derives keys from the secret that the program shares with Keycloak, which lies in neither's database of ours. */
@Component
class SharedSecretKeys implements DerivedKeys {

    private static final String METHOD = "HmacSHA256";

    private final AccountSettings settings;

    SharedSecretKeys(AccountSettings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(settings.adminClientSecret().getBytes(StandardCharsets.UTF_8), METHOD));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
