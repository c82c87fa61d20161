package fr.ent.gateway.login;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * FranceConnect, by which parents sign in without a password of ours. An empty value is none, as for a container that has no
 * client yet; a {@code boolean} would refuse it.
 *
 * @param offered whether people are led there; the realm needs its address, client and secret first
 */
@Validated
@ConfigurationProperties("ent.franceconnect")
public record FranceConnectSettings(
        @NotNull @DefaultValue("false") Boolean offered) {}
