package fr.ent.homework.look;

import java.time.LocalDate;

/**
 * A thing of a child's week as it was shown.
 *
 * @param key what it is known by among those of its kind
 * @param label its name, by which one knows it when it is gone
 * @param print changes with what is shown of it
 */
record ShownThing(ShownKind kind, String key, LocalDate day, String label, String print) {

    static ShownThing printed(ShownKind kind, String key, LocalDate day, String label, Object shown) {
        return new ShownThing(
                kind, key, day, label, Integer.toHexString(shown.toString().hashCode()));
    }

    /** Two of one name on one day are told as one. */
    ShownThing and(ShownThing other) {
        return new ShownThing(kind, key, day, label, print + other.print);
    }
}
