package fr.ent.core.territory;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The addresses of territories that were founded already.
 *
 * @param hosts each a territory's SIRET and an address, {@code 73282932000074 https://ecoles.valmarin.fr}: a territory named
 *     here has these hosts and no others from the start on, and writes the first into letters and mails; one that isn't named
 *     keeps those it has
 */
@Validated
@ConfigurationProperties("ent.territories")
public record HostSettings(@DefaultValue @NotNull List<@NotNull NamedHost> hosts) {

    public HostSettings {
        hosts = List.copyOf(hosts);
    }
}
