package fr.ent.homework.event;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event as it stands. */
public record EventFacts(EventId id, int version, EventReaders readers, EventContent content, EventStanding standing) {

    /**
     * The classes for which an event is.
     *
     * @param classes none for the whole school
     */
    public record EventReaders(SchoolId school, List<ClassId> classes) {

        public EventReaders {
            classes = classes.stream().distinct().toList();
        }

        /** Whether it is for that child. */
        boolean include(ChildView child) {
            return child.schoolId().equals(school) && (classes.isEmpty() || classes.contains(child.classId()));
        }

        /** Whether it is for one of these classes of the school, or all of it. */
        boolean include(Set<ClassId> some) {
            return classes.isEmpty() || classes.stream().anyMatch(some::contains);
        }
    }

    /**
     * The author of an event, and when it was changed last.
     *
     * @param calledOffAt none while it takes place
     */
    public record EventStanding(
            PersonId author,
            Instant createdAt,
            Instant changedAt,
            @Nullable Instant calledOffAt) {

        boolean takesPlace() {
            return calledOffAt == null;
        }
    }
}
