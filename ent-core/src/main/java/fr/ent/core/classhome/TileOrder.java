package fr.ent.core.classhome;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tiles of a class as they are written down.
 *
 * @param shown in the order that the teachers chose
 * @param hidden those that they did without
 */
record TileOrder(List<String> shown, List<String> hidden) {

    /** The tiles to show, of those that are offered. One of which nobody has said anything comes last, if it is usual. */
    List<TileKind> listShown(Collection<TileKind> offered) {
        return Stream.concat(
                        kinds(shown).filter(offered::contains),
                        offered.stream().sorted().filter(kind -> kind.isUsual() && !isSaid(kind)))
                .toList();
    }

    private boolean isSaid(TileKind kind) {
        return shown.contains(kind.name()) || hidden.contains(kind.name());
    }

    /** A name that this version doesn't know may be the next one's. */
    private static Stream<TileKind> kinds(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(TileKind.values())
                        .filter(kind -> kind.name().equals(name)))
                .distinct();
    }
}
