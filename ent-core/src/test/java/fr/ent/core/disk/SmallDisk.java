package fr.ent.core.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that is soon full; only root mounts one. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    public static SmallDisk mount(int kilobytes) throws IOException {
        Path folder = Files.createTempDirectory("small-disk-");
        if (!isDone("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString())) {
            throw new IOException("Nothing is mounted here");
        }
        return new SmallDisk(folder);
    }

    /** Whether this machine lets its tests do so. */
    public static boolean isOffered() throws IOException {
        try (SmallDisk tried = mount(100)) {
            return Files.exists(tried.folder);
        } catch (IOException refused) {
            return false;
        }
    }

    /** A folder on this disk for all that passes through. */
    public PassingFiles passing() throws IOException {
        return new PassingFiles(folder);
    }

    @Override
    public void close() throws IOException {
        if (!isDone("umount", "--lazy", folder.toString())) {
            throw new IOException("It stays mounted");
        }
        Files.delete(folder);
    }

    private static boolean isDone(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
