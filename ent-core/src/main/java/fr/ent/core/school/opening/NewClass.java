package fr.ent.core.school.opening;

import fr.ent.core.SchoolId;
import fr.ent.core.text.OneLine;
import fr.ent.core.yearchange.plan.SchoolLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A class as a person opens it.
 *
 * @param levels what it teaches; they count where the name tells none
 */
record NewClass(
        @NotNull SchoolId schoolId,
        @NotNull SchoolYearId yearId,
        @NotBlank @OneLine(max = 80) String name,
        @NotNull @Size(max = 9) Set<@NotNull SchoolLevel> levels) {

    NewClass {
        levels = Set.copyOf(levels);
        name = name.strip();
    }
}
