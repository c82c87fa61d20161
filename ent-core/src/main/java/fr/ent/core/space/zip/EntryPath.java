package fr.ent.core.space.zip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The place of an entry in an archive.
 *
 * @param folders from the archive's root, without the last part
 */
record EntryPath(List<String> folders, String name) {

    private static final int LONGEST = 1_000;

    EntryPath {
        folders = List.copyOf(folders);
    }

    /** Empty if it leads out of the archive, or nowhere: nothing is guessed. */
    static Optional<EntryPath> of(String entry) {
        String path = entry.endsWith("/") ? entry.substring(0, entry.length() - 1) : entry;
        List<String> parts = Arrays.asList(path.split("/", -1));
        boolean unsafe = path.length() > LONGEST
                || path.contains("\\")
                || path.indexOf('\0') >= 0
                || parts.stream().anyMatch(EntryPath::isUnsafe);
        return unsafe
                ? Optional.empty()
                : Optional.of(new EntryPath(parts.subList(0, parts.size() - 1), parts.getLast()));
    }

    private static boolean isUnsafe(String part) {
        return part.isBlank() || part.equals(".") || part.equals("..") || part.matches("[A-Za-z]:.*");
    }

    /** Things that systems leave behind beside what people put into an archive. */
    boolean isLitter() {
        return name.equals(".DS_Store")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini")
                || folders.contains("__MACOSX")
                || name.equals("__MACOSX");
    }
}
