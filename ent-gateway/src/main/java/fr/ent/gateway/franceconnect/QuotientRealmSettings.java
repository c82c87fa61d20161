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
 * @param clientSecret the secret of its client {@code ent-quotient}
 * @param offered whether families are led there; FranceConnect allows the scopes first, and the secret is given
 */
@Validated
@ConfigurationProperties("ent.quotient-realm")
record QuotientRealmSettings(
        @DefaultValue("ent-quotient") @NotBlank String name,
        @DefaultValue("") @NotNull String clientSecret,
        @DefaultValue("false") boolean offered) {

    boolean isSetUp() {
        return offered && !clientSecret.isBlank();
    }
}
