package fr.ent.core.school.opening;

import fr.ent.core.ClassId;

/** An outcome of opening a class. */
sealed interface OpenedClassOutcome {

    /** The school has the class. */
    record Opened(ClassId id) implements OpenedClassOutcome {}

    /** The school has a class of this name in that year, which may be closed. */
    record NameTaken(boolean closed) implements OpenedClassOutcome {}
}
