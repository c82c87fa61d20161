package fr.ent.homework.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import java.util.UUID;

/**
 * The ones whose days a calendar feed holds.
 *
 * @param id of the class or child; of the reader for the own classes
 */
record FeedTarget(FeedKind kind, UUID id) {

    static FeedTarget ownClasses(PersonId teacher) {
        return new FeedTarget(FeedKind.OWN_CLASSES, teacher.value());
    }

    static FeedTarget of(ClassId schoolClass) {
        return new FeedTarget(FeedKind.CLASS, schoolClass.value());
    }

    static FeedTarget of(ChildId child) {
        return new FeedTarget(FeedKind.CHILD, child.value());
    }

    /** Their name in the audit trail. */
    String traced() {
        return switch (kind) {
            case OWN_CLASSES -> "person:" + id;
            case CLASS -> "class:" + id;
            case CHILD -> "pupil:" + id;
        };
    }
}
