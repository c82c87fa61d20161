package fr.ent.core.catalogue.link;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The looking at links of the catalogue in the night.
 *
 * @param offered whether hosts are asked at all
 * @param asksANight the most links of a territory that are asked in one night
 * @param again how long after it was asked a link may be asked again
 * @param timeout how long one link may take, with all that it leads on to
 */
@Validated
@ConfigurationProperties("ent.links")
record LinkSettings(
        @DefaultValue("true") boolean offered,
        @DefaultValue("200") @Min(1) @Max(5000) int asksANight,
        @DefaultValue("7d") @NotNull @DurationMin(days = 1) Duration again,

        @DefaultValue("10s") @NotNull @DurationMin(seconds = 1)
        Duration timeout) {}
