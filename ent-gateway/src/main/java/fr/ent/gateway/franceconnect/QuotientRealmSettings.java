package fr.ent.gateway.franceconnect;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The realm of Keycloak whose broker asks FranceConnect for the data scopes of CAF and MSA, as ordinary sign-ins don't.
 *
 * @param name the name of that realm
 * @param clientSecret the secret of its client {@code ent-quotient}; without one the way isn't offered
 */
@Validated
@ConfigurationProperties("ent.quotient-realm")
record QuotientRealmSettings(
        @DefaultValue("ent-quotient") @NotBlank String name,
        @DefaultValue("") @NotNull String clientSecret) {

    boolean isSetUp() {
        return !clientSecret.isBlank();
    }
}
