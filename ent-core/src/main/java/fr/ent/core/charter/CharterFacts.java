package fr.ent.core.charter;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a charter without its words.
 *
 * @param school none for the territory's
 * @param version counted for each school, and for the territory, from one on
 */
public record CharterFacts(CharterId id, @Nullable SchoolId school, int version, LocalDate startsOn) {}
