package fr.ent.core.demo.catalogue;

import fr.ent.core.demo.furnishing.Furnishing;
import java.util.List;

/** The part of core's demonstration in which towns and schools advise pages and films. */
public final class CatalogueDemo {

    private CatalogueDemo() {}

    public static List<Furnishing> furnishings() {
        return List.of(new FurnishCatalogue());
    }
}
