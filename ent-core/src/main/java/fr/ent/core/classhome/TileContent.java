package fr.ent.core.classhome;

import java.util.List;

/**
 * The things that stand on a tile.
 *
 * @param fresh how many of them wait for the child
 */
public record TileContent(int fresh, List<TileLine> lines) {

    public TileContent {
        lines = List.copyOf(lines);
    }

    /** Counts those of these kinds. */
    public static TileContent counting(List<TileLine> lines, LineKind... fresh) {
        List<LineKind> counted = List.of(fresh);
        return new TileContent(
                (int) lines.stream()
                        .filter(line -> counted.contains(line.kind()))
                        .count(),
                lines);
    }
}
