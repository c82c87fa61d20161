package fr.ent.infra.standalone;

import fr.ent.infra.services.Directories;
import fr.ent.infra.services.ServiceFailure;
import fr.ent.infra.standalone.Options.Beginning;
import fr.ent.infra.standalone.start.FirstStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory that keeps everything between two starts; one standalone at a time holds it. */
final class DataDirectory implements AutoCloseable {

    private static final String MARK = "preau-data";
    private static final String FILLING = "filling";
    private static final long NEEDED_MIB = 1024;

    private final Path path;
    private final FileLock lock;

    private DataDirectory(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path path, Beginning beginning) {
        try {
            recognise(path);
            var data = new DataDirectory(path, lock(path));
            LeftBehind.endAllOf(path);
            if (beginning == Beginning.FRESH || Files.exists(path.resolve(FILLING))) {
                data.empty();
            }
            data.requireSpace();
            return data;
        } catch (IOException e) {
            throw new ServiceFailure(
                    "The data directory %s cannot be written: give yourself the right to, or choose another with --data."
                            .formatted(path),
                    e);
        }
    }

    Path path() {
        return path;
    }

    Path demoAccounts() {
        return path.resolve("demo-accounts.json");
    }

    /** Runs what fills an empty product; if it does not come to its end, the next start begins again. */
    void fillOnce(FirstStart first) {
        var filling = path.resolve(FILLING);
        try {
            Files.createFile(filling);
            first.fill();
            Files.delete(filling);
        } catch (IOException e) {
            throw new ServiceFailure("The data directory %s cannot be written.".formatted(path), e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }

    /** Nothing is ever deleted in a directory that this program did not make. */
    private static void recognise(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path);
        }
        var mark = path.resolve(MARK);
        if (Files.exists(mark)) {
            return;
        }
        if (!Files.isDirectory(path) || !isEmpty(path)) {
            throw new ServiceFailure(
                    "%s is not a data directory of Préau: choose an empty one with --data.".formatted(path));
        }
        Files.createFile(mark);
    }

    private static FileLock lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(MARK), StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new ServiceFailure(
                    "Préau already runs with the data in %s: stop it first, or choose another directory with --data."
                            .formatted(path));
        }
        return lock;
    }

    private void empty() throws IOException {
        try (var children = Files.list(path)) {
            for (var child : children.toList()) {
                if (!child.endsWith(MARK)) {
                    Directories.delete(child);
                }
            }
        }
    }

    private void requireSpace() throws IOException {
        var free = Files.getFileStore(path).getUsableSpace() >> 20;
        if (free < NEEDED_MIB) {
            throw new ServiceFailure(
                    "Only %d MiB are free where %s is: make %d MiB of room, or choose another place with --data."
                            .formatted(free, path, NEEDED_MIB));
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (var children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }
}
