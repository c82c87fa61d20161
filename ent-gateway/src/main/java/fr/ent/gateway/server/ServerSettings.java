package fr.ent.gateway.server;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How patient the server is.
 *
 * @param headTime how long the head of a request may take from its first byte to its last, seen when a byte comes; silence
 *     between two is ended by {@code server.tomcat.connection-timeout} (20s)
 */
@Validated
@ConfigurationProperties("ent.server")
record ServerSettings(
        @DefaultValue("20s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 5)
        Duration headTime) {}
