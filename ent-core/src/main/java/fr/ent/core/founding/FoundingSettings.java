package fr.ent.core.founding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The founding of the first territory.
 *
 * @param codePrinted whether the log gets a code as long as nothing is founded; otherwise {@code ./ent setup} alone makes one
 */
@Validated
@ConfigurationProperties("ent.founding")
record FoundingSettings(@DefaultValue("true") boolean codePrinted) {}
