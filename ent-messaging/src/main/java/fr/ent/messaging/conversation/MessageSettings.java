package fr.ent.messaging.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of conversations.
 *
 * @param sentPerMinute messages one account may send in a minute
 */
@Validated
@ConfigurationProperties("ent.messages")
record MessageSettings(
        @DefaultValue("60") @Min(1) @Max(100_000) int sentPerMinute) {}
