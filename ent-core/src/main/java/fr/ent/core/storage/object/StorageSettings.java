package fr.ent.core.storage.object;

import fr.ent.core.settings.HttpAddress;
import fr.ent.core.settings.SizeRange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept: any S3.
 *
 * @param endpoint the address of the store
 * @param accessKey the name the application signs its requests with
 * @param secretKey the secret it signs them with
 * @param bucket the bucket that holds all files; made at the start when it is missing
 * @param maxFileSize largest file a person may upload
 */
@Validated
@ConfigurationProperties("ent.storage")
public record StorageSettings(
        @NotNull
        @HttpAddress(path = false, message = "must begin with http:// or https:// and have no path behind its host")
        URI endpoint,

        @NotBlank String accessKey,
        @NotBlank String secretKey,

        @NotNull
        @Pattern(
                regexp = "(?!\\d+(\\.\\d+){3}$)(?!.*(\\.\\.|\\.-|-\\.))[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
                message = "must be 3 to 63 small letters, digits, hyphens and dots, as a store names buckets")
        String bucket,

        @DefaultValue("25MB") @NotNull @SizeRange(max = "500MB")
        DataSize maxFileSize) {}
