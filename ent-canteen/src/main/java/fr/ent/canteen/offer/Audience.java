package fr.ent.canteen.offer;

import fr.ent.core.SchoolId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The children that an activity is for, beside those of its own school.
 *
 * @param schools other schools whose children may come
 * @param grades all when empty
 */
public record Audience(Set<SchoolId> schools, Set<Grade> grades) {

    /** All children of the activity's own school. */
    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

    public Audience {
        schools = Set.copyOf(schools);
        grades = Set.copyOf(grades);
    }

    /**
     * Whether a class has one of these grades. The register names classes by their grades, "CE1" or "CM1-CM2 Mme Roy"; of
     * a class that doesn't, nobody is shut out.
     */
    boolean matches(String className) {
        if (grades.isEmpty()) {
            return true;
        }
        Set<Grade> named = EnumSet.noneOf(Grade.class);
        Arrays.stream(className.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .flatMap(word -> Arrays.stream(Grade.values())
                        .filter(grade -> grade.name().equals(word)))
                .forEach(named::add);
        return named.isEmpty() || !Collections.disjoint(named, grades);
    }

    /** Whether some child of the same school may come by both. */
    boolean meets(Audience other) {
        return grades.isEmpty() || other.grades.isEmpty() || !Collections.disjoint(grades, other.grades);
    }

    /** The grades of French nursery and elementary schools. */
    public enum Grade {
        TPS,
        PS,
        MS,
        GS,
        CP,
        CE1,
        CE2,
        CM1,
        CM2,
        ULIS
    }
}
