package fr.ent.core.storage.scan;

import fr.ent.core.settings.SizeRange;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The virus scanner, ClamAV's clamd.
 *
 * @param address the host and port of its {@code TCPSocket}, such as {@code 127.0.0.1:3310}; without it nothing is scanned
 * @param patience how long an upload waits for the verdict; afterwards the file is in quarantine, and asked about in turn
 * @param longest how long the verdict may take then: more than its {@code MaxScanTime}
 * @param maxSize the largest content that it takes: its {@code StreamMaxLength}
 * @param largerFiles {@code REFUSED}, or {@code SERVED} without having been scanned
 */
@Validated
@ConfigurationProperties("ent.scan")
public record ScanSettings(
        @Nullable
        @Pattern(
                regexp = "\\S+:([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])",
                message = "must be a host, a colon and a port from 1 to 65535")
        String address,

        @DefaultValue("10s") @NotNull @DurationMin(millis = 50) @DurationMax(seconds = 60)
        Duration patience,

        @DefaultValue("3m") @NotNull @DurationMin(millis = 50) @DurationMax(minutes = 15)
        Duration longest,

        @DefaultValue("25MB") @NotNull @SizeRange(max = "4000MB")
        DataSize maxSize,

        @DefaultValue("REFUSED") @NotNull LargeFiles largerFiles) {

    /** Nobody waits longer than the verdict may take at all. */
    @AssertTrue(message = "ent.scan.longest must be at least ent.scan.patience")
    boolean isLongestNoShorterThanPatience() {
        return longest == null || patience == null || longest.compareTo(patience) >= 0;
    }
}
