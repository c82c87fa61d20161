package fr.ent.core.territory.own;

import fr.ent.core.territory.TerritoryPlace;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A territory as it shall be.
 *
 * @param version the one that was read
 * @param siret as typed, with or without spaces
 * @param accent a CSS colour, {@code #rrggbb}; screens darken it until white text on it reads well
 * @param proConnectAccounts the number of accounts that another SIRET shuts out, as it was read and repeated; left out if nobody
 *     was asked
 */
record TerritoryContent(
        @Min(0) @Max(1_000_000) int version,
        @NotBlank @OneLine(max = 120) String name,
        @NotBlank @OneLine(max = 30) String siret,
        @NotNull TerritoryPlace place,

        @NotBlank @OneLine(max = 7) @Pattern(regexp = "#[0-9a-f]{6}")
        String accent,

        @Nullable @Min(0) @Max(1_000_000) Integer proConnectAccounts) {}
