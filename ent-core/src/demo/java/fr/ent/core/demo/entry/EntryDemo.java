package fr.ent.core.demo.entry;

import fr.ent.core.demo.furnishing.Furnishing;
import java.util.List;

/** The part of core's demonstration in which children have the pictures by which they enter their class. */
public final class EntryDemo {

    private EntryDemo() {}

    public static List<Furnishing> furnishings() {
        return List.of(new FurnishEntries());
    }
}
