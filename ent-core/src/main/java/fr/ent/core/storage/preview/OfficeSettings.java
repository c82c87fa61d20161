package fr.ent.core.storage.preview;

import fr.ent.core.settings.SizeRange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * LibreOffice, which shows office documents as PDF where it is installed beside bubblewrap.
 *
 * @param offered whether it is used where it is there
 * @param program its {@code soffice}; without it the one on the path
 * @param longest how long a document may take
 * @param memory the most that it may take for one
 * @param atOnce documents that a copy of the application makes at once
 * @param maxSize the largest document that is tried
 */
@Validated
@ConfigurationProperties("ent.office")
record OfficeSettings(
        @DefaultValue("true") boolean offered,
        @Nullable Path program,

        @DefaultValue("60s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 5)
        Duration longest,

        @DefaultValue("1200MB") @NotNull @SizeRange(min = "300MB", max = "8000MB")
        DataSize memory,

        @DefaultValue("1") @Min(1) @Max(8) int atOnce,

        @DefaultValue("25MB") @NotNull @SizeRange(max = "500MB")
        DataSize maxSize) {}
