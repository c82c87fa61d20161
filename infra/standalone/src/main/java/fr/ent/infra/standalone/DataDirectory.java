package fr.ent.infra.standalone;

import fr.ent.infra.services.Directories;
import fr.ent.infra.services.ServiceFailure;
import fr.ent.infra.standalone.Options.Beginning;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory that keeps everything between two starts; one standalone at a time holds it, and nobody but its owner
 * reads it: passwords and journals are in there.
 */
final class DataDirectory implements AutoCloseable {

    private static final String MARK = "preau-data";
    private static final String BEGUN = "first-start";

    /** Left by an earlier version that was stopped during its first start. */
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
            if (data.isBeginning()) {
                System.out.printf("  The first start with %s was interrupted: it begins again.%n", path);
            }
            if (data.isBeginning() || beginning == Beginning.FRESH) {
                data.empty();
            }
            data.requireSpace();
            data.begin();
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

    /** Whether nothing is kept here yet: true until the first start has come to its end. */
    boolean isBeginning() {
        return Files.exists(path.resolve(BEGUN)) || Files.exists(path.resolve(FILLING));
    }

    /** The first start came to its end; one that doesn't begins again at the next start. */
    void endBeginning() {
        try {
            Files.delete(path.resolve(BEGUN));
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
        if (!Files.exists(mark)) {
            if (!Files.isDirectory(path) || !isEmpty(path)) {
                throw new ServiceFailure(
                        "%s is not a data directory of Préau: choose an empty one with --data.".formatted(path));
            }
            Files.createFile(mark);
        }
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
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

    /** Notes that a first start begins, when nothing but the mark is there. */
    private void begin() throws IOException {
        try (var children = Files.list(path)) {
            if (children.allMatch(child -> child.endsWith(MARK))) {
                Files.createFile(path.resolve(BEGUN));
            }
        }
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
