package fr.ent.core.disk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.StreamUtils;

/**
 * Content on the disk under no name: on Linux and macOS the name is gone as soon as the file is open, so that nothing of it
 * is left however the process ends.
 */
public final class UnseenFile implements AutoCloseable {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final FileChannel channel;

    private UnseenFile(FileChannel channel) {
        this.channel = channel;
    }

    public static UnseenFile make() throws IOException {
        return make(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** In a folder that exists. */
    public static UnseenFile make(Path folder) throws IOException {
        return new UnseenFile(FileChannel.open(
                folder.resolve("passing-" + UUID.randomUUID()),
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE),
                OWNER_ONLY));
    }

    /** Takes UTF-8; closing it leaves the file open. */
    public Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(
                StreamUtils.nonClosing(Channels.newOutputStream(channel)), StandardCharsets.UTF_8));
    }

    /** Reads it from its beginning; the file is gone once this is closed. */
    public InputStream read() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    /** How many bytes were written. */
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
