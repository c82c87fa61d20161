package fr.ent.core.school.opening;

import fr.ent.core.school.opening.ListedSchool.LeftOutReason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The State's list beside the schools of a territory.
 *
 * @param communes all of the file, by name; those that count for the territory are chosen
 * @param schools those of the chosen communes
 * @param leftOut lines of the chosen communes that aren't schools for the territory
 * @param elsewhere how many lines are of other communes
 */
record ListComparison(
        List<ListedCommune> communes, List<ComparedSchool> schools, List<UnusedLine> leftOut, int elsewhere) {

    /**
     * A commune of the file.
     *
     * @param code of INSEE
     * @param schools how many public schools that are open it has there
     */
    record ListedCommune(String code, String name, int schools, boolean chosen) {}

    /** A school of the file; {@code before} is what the territory has of it, when that differs. */
    record ComparedSchool(
            String uai,
            SchoolContent school,
            ListedState state,
            @Nullable SchoolContent before) {}

    /** Where a school of the file stands in the territory. */
    enum ListedState {
        NEW,
        CHANGED,
        KNOWN
    }

    /** A line that isn't offered, and why. */
    record UnusedLine(String uai, String name, LeftOutReason reason) {

        static Optional<UnusedLine> of(ListedSchool line) {
            return Optional.ofNullable(line.leftOut())
                    .map(reason ->
                            new UnusedLine(line.uai().value(), line.content().name(), reason));
        }
    }
}
