package fr.ent.canteen.presence.kitchen;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The clock of the kitchen's orders.
 *
 * @param orderEvery how often kitchen orders that are due are frozen
 */
@Validated
@ConfigurationProperties("ent.canteen")
record OrderSettings(
        @DefaultValue("1m") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration orderEvery) {}
