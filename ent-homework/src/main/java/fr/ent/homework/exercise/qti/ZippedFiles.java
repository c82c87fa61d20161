package fr.ent.homework.exercise.qti;

import fr.ent.core.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files of a small package, by their names: in memory, whatever their paths lead to. */
final class ZippedFiles {

    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 4_000_000;

    private ZippedFiles() {}

    /** The XML of it; the rest is passed over. */
    static Map<String, byte[]> read(byte[] zip) {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(left + 1);
                left -= content.length;
                if (++entries > MOST_FILES || left < 0) {
                    throw new InvalidInput("file", "too-large");
                }
                if (entry.getName().endsWith(".xml")) {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidInput("file", "unreadable");
        }
        return files;
    }
}
