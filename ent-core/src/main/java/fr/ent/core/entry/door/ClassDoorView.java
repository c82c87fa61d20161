package fr.ent.core.entry.door;

import fr.ent.core.ChildId;
import fr.ent.core.entry.EntryPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open class, and who may be there.
 *
 * @param own the child whose own card it is; nothing for the card of the class
 */
record ClassDoorView(
        String className,
        List<DoorChild> children,
        @Nullable ChildId own) {

    ClassDoorView {
        children = List.copyOf(children);
    }

    /**
     * A child of the class.
     *
     * @param name the given name, with a letter of the family's where two share it
     */
    record DoorChild(ChildId id, String name, EntryPicture picture, SecretNeed secret) {}

    /** The pictures that a child shows before it is in. */
    enum SecretNeed {
        /** None: its picture is enough. */
        NONE,
        /** The three that it knows. */
        SHOW,
        /** It has none yet, and chooses three now. */
        CHOOSE,
        /** It has none yet, and its teacher lets it choose. */
        TEACHER
    }
}
