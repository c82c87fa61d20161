package fr.ent.canteen.meals.opendata;

import fr.ent.core.SchoolId;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The publisher of menus as open data, the producer of the meals, and the facts known of the restaurants beyond their
 * school.
 *
 * @param siret of the town or group of towns: fourteen digits
 * @param producerName who makes the meals: the town's own kitchen or a company
 */
record Publisher(
        @NotBlank @OneLine(max = 200) String name,
        @NotNull @Pattern(regexp = SIRET) String siret,
        @NotBlank @OneLine(max = 200) String producerName,
        @Nullable @Pattern(regexp = SIRET) String producerSiret,
        @NotNull @Size(max = 200) List<@Valid @NotNull Restaurant> restaurants) {

    static final String SIRET = "\\d{14}";
    static final String INSEE = "([013-9]\\d|2[AB1-9])\\d{3}";

    Publisher {
        restaurants = List.copyOf(restaurants);
    }

    /**
     * A restaurant of a school.
     *
     * @param insee code of the commune in which the restaurant is
     */
    record Restaurant(
            @NotNull SchoolId schoolId,
            @Nullable @Pattern(regexp = SIRET) String siret,
            @Nullable @Pattern(regexp = INSEE) String insee) {}
}
