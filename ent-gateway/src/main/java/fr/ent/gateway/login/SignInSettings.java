package fr.ent.gateway.login;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many may begin to sign in.
 *
 * @param perSecond how many this copy sends to Keycloak in a second; fewer while Keycloak is slow
 * @param perAddress how many departures one address may make in a minute; a school or a mobile network is one address
 * @param longestWait how long one waits for a turn before a page asks for patience
 */
@Validated
@ConfigurationProperties("ent.sign-in")
record SignInSettings(
        @DefaultValue("30") @Min(1) @Max(1000) int perSecond,

        @DefaultValue("300") @Min(1) @Max(1_000_000) int perAddress,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 1) @DurationMax(seconds = 30)
        Duration longestWait) {}
