package fr.ent.core.yearchange.plan;

import fr.ent.core.ClassId;
import java.util.Optional;
import java.util.Set;

/** A class of the year to come. */
public record PlannedClass(ClassId id, String name, Set<SchoolLevel> levels) {

    public PlannedClass {
        levels = Set.copyOf(levels);
    }

    public boolean teaches(SchoolLevel level) {
        return levels.contains(level);
    }

    /** The level that a pupil has here: the one that the step leads to, else the only one. */
    public Optional<SchoolLevel> findLevel(PupilStep step, PupilGroup pupil) {
        return pupil.findLevel()
                .flatMap(level -> level.after(step.years()))
                .filter(this::teaches)
                .or(() -> levels.size() == 1 ? levels.stream().findFirst() : Optional.empty());
    }
}
