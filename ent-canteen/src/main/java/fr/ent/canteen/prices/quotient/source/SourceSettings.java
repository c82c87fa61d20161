package fr.ent.canteen.prices.quotient.source;

import fr.ent.core.TerritoryId;
import fr.ent.core.settings.HttpAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where API Particulier is and which territories may ask it; those that aren't named don't offer the way.
 *
 * @param url the address of API Particulier
 * @param timeout how long to wait for a connection, and again for an answer
 * @param towns the towns that may ask, each with its {@code territory}, {@code token} and {@code recipient} (SIRET)
 */
@Validated
@ConfigurationProperties("ent.api-particulier")
record SourceSettings(
        @DefaultValue("https://particulier.api.gouv.fr") @NotNull @HttpAddress
        URI url,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration timeout,

        @DefaultValue @NotNull List<@Valid Access> towns) {

    /**
     * A territory's own token, given for its purpose.
     *
     * @param recipient SIRET of the town
     */
    record Access(
            @NotNull UUID territory,
            @NotBlank String token,
            @Pattern(regexp = "\\d{14}") @NotNull String recipient) {}

    SourceSettings {
        towns = List.copyOf(towns);
    }

    Optional<Access> find(TerritoryId territory) {
        return towns.stream()
                .filter(town -> town.territory().equals(territory.value()))
                .findFirst();
    }
}
