package fr.ent.core.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Those to whom an installation entrusts personal data, as the record of processing activities names them.
 *
 * @param officer the data protection officer and how to reach them; empty where the territory names its own elsewhere
 * @param processors one by one, with what each does and where
 */
@Validated
@ConfigurationProperties("ent.privacy")
record PrivacySettings(
        @DefaultValue("") @NotNull @Size(max = 200) String officer,
        @DefaultValue @NotNull @Size(max = 50) List<@Valid Processor> processors) {

    PrivacySettings {
        processors = List.copyOf(processors);
    }

    /**
     * A company or service that handles data for the town.
     *
     * @param does for what: {@code hébergement}
     * @param where the country
     */
    record Processor(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 200) String does,
            @NotBlank @Size(max = 60) String where) {}
}
