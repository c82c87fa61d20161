package fr.ent.messaging.live;

import fr.ent.core.settings.SizeRange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of the live connection.
 *
 * @param checkEvery how often the sessions and accounts behind open connections are asked for
 * @param heartbeat how often both sides show they are alive
 * @param sendTime how long a reader may leave a message untaken before being cut
 * @param sendBuffer how much may wait for one reader before it is cut
 * @param longestFrame longest frame a client may send
 * @param connectsPerMinute connections one account may open in a minute
 */
@Validated
@ConfigurationProperties("ent.live")
record LiveSettings(
        @DefaultValue("4s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration checkEvery,

        @DefaultValue("10s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 5)
        Duration heartbeat,

        @DefaultValue("10s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 5)
        Duration sendTime,

        @DefaultValue("64KB") @NotNull @SizeRange(min = "1KB", max = "64MB")
        DataSize sendBuffer,

        @DefaultValue("4KB") @NotNull @SizeRange(min = "1KB", max = "1MB")
        DataSize longestFrame,

        @DefaultValue("30") @Min(1) @Max(10_000) int connectsPerMinute) {}
