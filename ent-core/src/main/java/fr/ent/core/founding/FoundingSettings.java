package fr.ent.core.founding;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The founding of territories.
 *
 * @param code when the log gets a code that founds one: {@code FIRST}, as long as nothing is founded; {@code FURTHER}, at
 *     each start too, for the next town; {@code NEVER}, {@code ./ent setup} alone makes one
 */
@Validated
@ConfigurationProperties("ent.founding")
record FoundingSettings(@DefaultValue("FIRST") @NotNull CodePrinting code) {

    /** When the log gets a code. */
    enum CodePrinting {
        FIRST,
        FURTHER,
        NEVER
    }
}
