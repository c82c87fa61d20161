package fr.ent.core.demo.consent;

import fr.ent.core.demo.furnishing.Furnishing;
import java.util.List;

/** The part of core's demonstration in which guardians speak about pictures of their children. */
public final class ConsentDemo {

    private ConsentDemo() {}

    public static List<Furnishing> furnishings() {
        return List.of(new FurnishConsents());
    }
}
