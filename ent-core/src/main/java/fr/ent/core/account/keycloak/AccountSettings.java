package fr.ent.core.account.keycloak;

import fr.ent.core.settings.HttpAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where accounts are administered.
 *
 * @param url the address of Keycloak
 * @param realm the realm of all accounts
 * @param adminClientSecret the secret of the client {@code ent-admin}, whose service account may manage users
 */
@Validated
@ConfigurationProperties("ent.keycloak")
record AccountSettings(
        @NotNull @HttpAddress URI url,
        @DefaultValue("ent") @NotBlank String realm,
        @NotBlank String adminClientSecret) {}
