package fr.ent.gateway.login;

import fr.ent.core.settings.HttpAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The identity provider as the gateway sees it.
 *
 * @param url the address that browsers and tokens know
 * @param realm the realm of all accounts
 * @param gatewayClientSecret the secret of the client {@code ent-gateway}
 */
@Validated
@ConfigurationProperties("ent.keycloak")
public record KeycloakSettings(
        @NotNull @HttpAddress URI url,
        @DefaultValue("ent") @NotBlank String realm,
        @NotBlank String gatewayClientSecret) {

    /** The issuer of the realm's tokens. */
    public String issuer() {
        return url + "/realms/" + realm;
    }

    String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }
}
