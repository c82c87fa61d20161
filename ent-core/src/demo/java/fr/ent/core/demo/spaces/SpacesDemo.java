package fr.ent.core.demo.spaces;

import fr.ent.core.demo.furnishing.Furnishing;
import java.util.List;

/** The part of core's demonstration in which classes and schools keep folders. */
public final class SpacesDemo {

    private SpacesDemo() {}

    public static List<Furnishing> furnishings() {
        return List.of(new FurnishSpaces());
    }
}
