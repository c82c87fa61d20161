package fr.ent.core.storage.object;

import fr.ent.core.settings.HttpAddress;
import fr.ent.core.settings.SizeRange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * A store that browsers reach: large downloads come from it directly, by an address that the application signs.
 *
 * @param endpoint the address of the store for browsers; without it all downloads pass through the application
 * @param region the region of the store, which is signed along
 * @param validity how long a signed address opens the file
 * @param minSize smaller files pass through the application
 */
@Validated
@ConfigurationProperties("ent.public-storage")
public record PublicStoreSettings(
        @Nullable
        @HttpAddress(path = false, message = "must begin with http:// or https:// and have no path behind its host")
        URI endpoint,

        @DefaultValue("us-east-1") @NotBlank String region,

        @DefaultValue("60s") @NotNull @DurationMin(seconds = 5) @DurationMax(minutes = 10)
        Duration validity,

        @DefaultValue("5MB") @NotNull @SizeRange(max = "4000MB")
        DataSize minSize) {}
