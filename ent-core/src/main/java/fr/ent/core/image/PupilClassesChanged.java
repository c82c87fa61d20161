package fr.ent.core.image;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.TerritoryId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pupils are in other classes of a year that isn't over, or in none any more. To the class that was left a pupil is one of another
 * class from then on, whose pictures ask for the school's consent. Published in the transaction that changes it, whatever did: a
 * move, an import, a leaving, a merge of two records, and what undoes each of them; a class whose year is over keeps its pupils,
 * who only come into another one then.
 *
 * @param changes never empty, one for each pupil and class that was left
 */
public record PupilClassesChanged(TerritoryId territory, List<ClassChange> changes) {

    public PupilClassesChanged {
        changes = List.copyOf(changes);
    }

    /** Pupils whom a class that they left may show no more, since other classes may not. */
    public List<PupilOfClass> listHidden() {
        return changes.stream()
                .filter(change -> !change.shownByOthers())
                .flatMap(change -> pair(change.child(), change.from()))
                .toList();
    }

    /** Pupils with the class that they have left. */
    public List<PupilOfClass> listLeft() {
        return changes.stream()
                .flatMap(change -> pair(change.child(), change.from()))
                .toList();
    }

    /** Pupils with the class in which they are now. */
    public List<PupilOfClass> listArrived() {
        return changes.stream()
                .flatMap(change -> pair(change.child(), change.to()))
                .toList();
    }

    private static Stream<PupilOfClass> pair(ChildId child, @Nullable ClassId schoolClass) {
        return schoolClass == null ? Stream.empty() : Stream.of(new PupilOfClass(child, schoolClass));
    }

    /**
     * A pupil in another class than before.
     *
     * @param from the class that was left; none for one who comes back, or comes up with the new year
     * @param to the class of today; none for one who left
     * @param shownByOthers whether other classes of the school may show the pupil, and so the former one still
     */
    public record ClassChange(
            ChildId child, @Nullable ClassId from, @Nullable ClassId to, boolean shownByOthers) {}

    /** A pupil and a class. */
    public record PupilOfClass(ChildId child, ClassId schoolClass) {}
}
