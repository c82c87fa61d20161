package fr.ent.core.demo.usage;

import fr.ent.core.demo.furnishing.Furnishing;
import java.util.List;

/** The part of core's demonstration that nobody lives in: how much the product was used. */
public final class UsageDemo {

    private UsageDemo() {}

    public static List<Furnishing> furnishings() {
        return List.of(new FurnishUse());
    }
}
