package fr.ent.messaging.live;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of the live connection.
 *
 * @param heartbeat how often both sides show they are alive
 * @param sendTime how long a reader may leave a message untaken before being cut
 * @param sendBuffer how much may wait for one reader before it is cut
 * @param longestFrame longest frame a client may send
 * @param connectsPerMinute connections one account may open in a minute
 */
@Validated
@ConfigurationProperties("ent.live")
record LiveSettings(
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("10s") Duration sendTime,
        @DefaultValue("64KB") DataSize sendBuffer,
        @DefaultValue("4KB") DataSize longestFrame,
        @DefaultValue("30") @Positive int connectsPerMinute) {}
