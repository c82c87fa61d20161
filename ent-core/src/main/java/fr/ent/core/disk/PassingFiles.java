package fr.ent.core.disk;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of this process's own for what passes through its disk. Its lock goes with the process, however that ends, and
 * the next one to start sweeps away the folders without lock. Machines tidy folders like this one up after some days: it shows
 * that it is in use, and is made anew where that didn't help.
 */
@Component
public class PassingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PassingFiles.class);
    private static final String PREFIX = "preau-passing-";
    private static final String LOCK = "lock";

    /** Folders of this process: to open and close the lock of one would end it. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private volatile FileChannel lock;

    PassingFiles() throws IOException {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    PassingFiles(Path parent) throws IOException {
        sweep(parent);
        folder = Files.createTempDirectory(parent, PREFIX);
        OWN.add(folder);
        lock = lock();
    }

    /** An empty file that nobody else may read; whoever asks deletes it. */
    public Path make(String prefix) throws IOException {
        requireFolder();
        return Files.createTempFile(folder, prefix, null);
    }

    /** An empty folder that nobody else may read; whoever asks deletes it with all that is in it. */
    public Path makeFolder(String prefix) throws IOException {
        requireFolder();
        return Files.createTempDirectory(folder, prefix);
    }

    /** The folder itself, for those who make files of their own in it. */
    Path folder() {
        return folder;
    }

    /** Is written to each minute, so that it is never old. */
    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.MINUTES)
    void stay() throws IOException {
        Files.delete(make("stay-"));
        lock.write(ByteBuffer.allocate(1), 0);
    }

    @PreDestroy
    synchronized void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        lock.close();
    }

    private void requireFolder() throws IOException {
        if (!Files.exists(folder.resolve(LOCK))) {
            makeAnew();
        }
    }

    /** Under its name, which others know. */
    private synchronized void makeAnew() throws IOException {
        if (Files.exists(folder.resolve(LOCK))) {
            return;
        }
        LOG.warn("{} was taken away while it is in use, and is made anew", folder);
        if (!Files.exists(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        lock.close();
        lock = lock();
    }

    private FileChannel lock() throws IOException {
        FileChannel made =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        made.lock();
        return made;
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path other : folders) {
                if (!OWN.contains(other)) {
                    sweepIfLeft(other);
                }
            }
        }
    }

    /** A folder that is being made, or another user's, has no lock to take and is left alone. */
    private static void sweepIfLeft(Path other) {
        try (FileChannel held = FileChannel.open(other.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock taken = held.tryLock()) {
            if (taken != null) {
                FileSystemUtils.deleteRecursively(other);
            }
        } catch (IOException unreadable) {
            LOG.debug("{} can't be swept", other, unreadable);
        }
    }
}
