package fr.ent.core.classhome;

import fr.ent.core.ClassView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home of a class.
 *
 * @param chosenLook that its teachers want; none for the usual one
 * @param mixed whether the class has levels of both nursery and elementary school
 * @param shown its tiles in their order
 * @param hidden those that it goes without
 */
public record ClassHome(
        ClassView schoolClass,
        @Nullable HomeLook chosenLook,
        HomeLook usualLook,
        boolean mixed,
        List<TileKind> shown,
        List<TileKind> hidden) {

    public ClassHome {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    public HomeLook look() {
        return chosenLook == null ? usualLook : chosenLook;
    }
}
