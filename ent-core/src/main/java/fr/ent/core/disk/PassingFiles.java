package fr.ent.core.disk;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of this process's own for what passes through its disk. Its lock goes with the process, however that ends, and
 * the next one to start sweeps away the folders without lock.
 */
@Component
public class PassingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PassingFiles.class);
    private static final String PREFIX = "preau-passing-";
    private static final String LOCK = "lock";

    /** Folders of this process: to open and close the lock of one would end it. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    PassingFiles() throws IOException {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    PassingFiles(Path parent) throws IOException {
        sweep(parent);
        folder = Files.createTempDirectory(parent, PREFIX);
        OWN.add(folder);
        lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
    }

    /** An empty file that nobody else may read; whoever asks deletes it. */
    public Path make(String prefix) throws IOException {
        return Files.createTempFile(folder, prefix, null);
    }

    @PreDestroy
    void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        lock.close();
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
