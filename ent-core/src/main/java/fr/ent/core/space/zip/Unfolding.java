package fr.ent.core.space.zip;

import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.zip.ZipReport.RefusedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One archive on its way into a folder: the folders made so far, and what came of each entry. */
final class Unfolding {

    private static final int LONGEST_NAME = 300;

    private final SpaceId space;
    private final @Nullable ItemId into;
    private final Viewer viewer;
    private final String name;
    private final Map<List<String>, ItemId> folders = new HashMap<>();
    private final List<RefusedEntry> refused = new ArrayList<>();
    private int added;

    Unfolding(SpaceId space, @Nullable ItemId into, Viewer viewer, String name) {
        this.space = space;
        this.into = into;
        this.viewer = viewer;
        this.name = name;
    }

    SpaceId space() {
        return space;
    }

    @Nullable
    ItemId into() {
        return into;
    }

    Viewer viewer() {
        return viewer;
    }

    String name() {
        return name;
    }

    void beginAt(ItemId folder) {
        folders.put(List.of(), folder);
    }

    Optional<ItemId> folder(List<String> path) {
        return Optional.ofNullable(folders.get(path));
    }

    void made(List<String> path, ItemId folder) {
        folders.put(List.copyOf(path), folder);
    }

    void added() {
        added++;
    }

    void refuse(String entry, EntryRefusal reason) {
        String shown = entry.replaceAll("\\p{C}", "?");
        refused.add(new RefusedEntry(shown.substring(0, Math.min(shown.length(), LONGEST_NAME)), reason));
    }

    ZipReport report() {
        return new ZipReport(Objects.requireNonNull(folders.get(List.of())), name, added, refused);
    }
}
