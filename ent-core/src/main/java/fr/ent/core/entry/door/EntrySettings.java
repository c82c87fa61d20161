package fr.ent.core.entry.door;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The door of classes.
 *
 * @param perAddress how often one address may knock in a minute; a school, or a whole town with one way out, is one address
 */
@Validated
@ConfigurationProperties("ent.entry")
record EntrySettings(
        @DefaultValue("1200") @Min(1) @Max(1_000_000) int perAddress) {}
