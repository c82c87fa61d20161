package fr.ent.core.space.zip;

import fr.ent.core.space.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One archive on its way into a folder: the folders made so far, and whether somebody else has it by now, or nobody any more. */
final class Unfolding {

    private final Archive archive;
    private final Map<String, ItemId> folders;
    private boolean lost;

    Unfolding(Archive archive, ItemId folder, Map<String, ItemId> folders) {
        this.archive = archive;
        this.folders = new HashMap<>(folders);
        this.folders.put("", folder);
    }

    Archive archive() {
        return archive;
    }

    Optional<ItemId> folder(List<String> path) {
        return Optional.ofNullable(folders.get(String.join("/", path)));
    }

    void made(List<String> path, ItemId folder) {
        folders.put(String.join("/", path), folder);
    }

    /** Whether what was to be noted of it could be. */
    boolean hold(boolean held) {
        lost = lost || !held;
        return held;
    }

    boolean isLost() {
        return lost;
    }
}
