package fr.ent.core.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a disk that is full from other troubles with it. */
public final class FullDisk {

    private static final int DEEPEST_CAUSE = 20;

    /** Systems of other languages say it otherwise: there the room that is left counts. */
    private static final Set<String> SIGNS = Set.of("No space left on device", "Disk quota exceeded");

    private static final long FULL = 1 << 20;

    private FullDisk() {}

    /** Whether a failure comes of a full disk, as far as this copy's passing files are concerned. */
    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(IOException.class::isInstance)
                .anyMatch(cause -> isSaid(String.valueOf(cause.getMessage())) || isFull());
    }

    /** Where on the disk this copy's passing files are. */
    public static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static boolean isSaid(String message) {
        return SIGNS.stream().anyMatch(message::contains);
    }

    private static boolean isFull() {
        try {
            return Files.getFileStore(folder()).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
