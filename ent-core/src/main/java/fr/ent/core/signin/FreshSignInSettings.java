package fr.ent.core.signin;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a sign-in serves for what asks for a fresh one.
 *
 * @param serves beyond it the person shows again who they are
 */
@Validated
@ConfigurationProperties("ent.fresh-sign-in")
public record FreshSignInSettings(
        @DefaultValue("15m") @NotNull @DurationMin(minutes = 1) @DurationMax(hours = 8)
        Duration serves) {}
