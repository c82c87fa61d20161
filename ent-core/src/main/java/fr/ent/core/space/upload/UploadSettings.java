package fr.ent.core.space.upload;

import fr.ent.core.settings.SizeRange;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Large files of spaces, which are sent in parts.
 *
 * @param maxSize the largest, no smaller than {@code ent.storage.max-file-size}; each copy needs ten times as much of its disk, for two that are put together and two archives at once
 */
@Validated
@ConfigurationProperties("ent.uploads")
record UploadSettings(
        @DefaultValue("2GB") @NotNull @SizeRange(max = "4000MB")
        DataSize maxSize) {}
