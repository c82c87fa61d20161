package fr.ent.core.demo.charter;

import fr.ent.core.demo.furnishing.Furnishing;
import java.util.List;

/** The part of core's demonstration in which everybody has promised to behave well. */
public final class CharterDemo {

    private CharterDemo() {}

    public static List<Furnishing> furnishings() {
        return List.of(new FurnishCharters());
    }
}
