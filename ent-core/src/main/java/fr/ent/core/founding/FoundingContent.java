package fr.ent.core.founding;

import fr.ent.core.territory.HostName;
import fr.ent.core.territory.TerritoryPlace;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/** A territory to be founded, and its first administrator. */
record FoundingContent(
        @NotNull @Valid NewTerritory territory,
        @NotNull @Valid FirstAdministrator administrator) {

    /**
     * A territory.
     *
     * @param siret as typed, with or without spaces
     * @param host the name by which browsers reach it: {@code ecoles.valmarin.fr}
     */
    record NewTerritory(
            @NotBlank @OneLine(max = 120) String name,
            @NotBlank @OneLine(max = 30) String siret,
            @NotNull TerritoryPlace place,

            @NotBlank @OneLine(max = HostName.LONGEST) @Pattern(regexp = "(?i)" + HostName.SYNTAX)
            String host) {

        String lowerHost() {
            return host.toLowerCase(Locale.ROOT);
        }
    }

    /** The person who runs the territory from now on, and gives the others their rights. */
    record FirstAdministrator(
            @NotBlank @OneLine(max = 120) String givenName,
            @NotBlank @OneLine(max = 120) String familyName,
            @NotBlank @Email @OneLine(max = 200) String email,
            @NotBlank @OneLine(max = 128) String password) {

        /** Never the password: this is what logs get. */
        @Override
        public String toString() {
            return "FirstAdministrator";
        }
    }
}
