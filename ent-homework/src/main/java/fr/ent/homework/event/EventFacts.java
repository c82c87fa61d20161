package fr.ent.homework.event;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.moving.ClassStay;
import fr.ent.homework.event.EventContent.EventWhen;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event as it stands. */
public record EventFacts(EventId id, int version, EventReaders readers, EventContent content, EventStanding standing) {

    /** Whether it is for a class of one of these stays, on a day of it. */
    boolean isDuring(Collection<ClassStay> stays) {
        EventWhen when = content.when();
        return stays.stream()
                .anyMatch(stay -> readers.include(stay.schoolClass()) && stay.touches(when.from(), when.to()));
    }

    /** The same as it takes place after all. */
    EventFacts restored(Instant now) {
        return new EventFacts(
                id,
                version + 1,
                readers,
                content,
                new EventStanding(standing.author(), standing.createdAt(), now, null, standing.turns() + 1));
    }

    /** The same with other words, days and questions. */
    EventFacts revised(EventContent other, Instant now) {
        int turns = standing.turns() + (content.when().equals(other.when()) ? 0 : 1);
        return new EventFacts(
                id,
                version + 1,
                readers,
                other,
                new EventStanding(standing.author(), standing.createdAt(), now, null, turns));
    }

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
            return include(child.schoolClass());
        }

        /** Whether it is for that class. */
        boolean include(ClassView one) {
            return one.schoolId().equals(school) && (classes.isEmpty() || classes.contains(one.id()));
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
     * @param turns how often it was moved, or stood again after it was called off
     */
    public record EventStanding(
            PersonId author,
            Instant createdAt,
            Instant changedAt,
            @Nullable Instant calledOffAt,
            int turns) {

        /** Families are told of each: an event that turns more often than that is announced anew. */
        static final int MOST_TURNS = 10;

        boolean takesPlace() {
            return calledOffAt == null;
        }

        /** Whether it was moved and called off too often to be so once more. */
        boolean turnedOften() {
            return turns >= MOST_TURNS;
        }
    }
}
