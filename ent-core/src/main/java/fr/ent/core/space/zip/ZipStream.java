package fr.ent.core.space.zip;

import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is written as it is read: one piece of one file at a time is in memory, and a file is opened when its turn comes.
 * Files that the virus scanner withholds, or that the store has lost, are left out and named at the end.
 */
public final class ZipStream extends InputStream {

    private static final int PIECE = 64 * 1024;
    private static final String MISSING = "_FICHIERS-ABSENTS";
    private static final String WHY =
            "Ces fichiers sont retenus par l’antivirus, en cours de vérification ou introuvables\u00a0:\n";

    private final Iterator<ZippedItem> items;
    private final Set<String> taken;
    private final Function<FileView, InputStream> open;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(2 * PIECE);
    private final ZipOutputStream zip = new ZipOutputStream(written, StandardCharsets.UTF_8);
    private final List<String> missing = new ArrayList<>();
    private final byte[] piece = new byte[PIECE];
    private @Nullable InputStream current;
    private byte[] ready = {};
    private int at;
    private boolean ended;

    public ZipStream(List<ZippedItem> items, Function<FileView, InputStream> open) {
        this.items = items.iterator();
        this.taken =
                items.stream().map(item -> item.path().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.open = open;
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (at == ready.length) {
            if (ended) {
                return -1;
            }
            advance();
            ready = written.toByteArray();
            written.reset();
            at = 0;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, from, count);
        at += count;
        return count;
    }

    private void advance() throws IOException {
        if (current != null) {
            int count = current.read(piece);
            if (count >= 0) {
                zip.write(piece, 0, count);
                return;
            }
            close(current);
            zip.closeEntry();
        } else if (items.hasNext()) {
            begin(items.next());
        } else {
            end();
        }
    }

    private void close(InputStream content) throws IOException {
        current = null;
        content.close();
    }

    private void begin(ZippedItem item) throws IOException {
        ZipEntry entry = new ZipEntry(item.path());
        entry.setLastModifiedTime(FileTime.from(item.changedAt()));
        if (item.file() == null) {
            zip.putNextEntry(entry);
            zip.closeEntry();
            return;
        }
        try {
            current = item.file().size() == 0 ? InputStream.nullInputStream() : open.apply(item.file());
            zip.putNextEntry(entry);
        } catch (FileWithheld quarantinedOrLost) {
            missing.add(item.path());
        }
    }

    private void end() throws IOException {
        if (!missing.isEmpty()) {
            zip.putNextEntry(new ZipEntry(free()));
            zip.write((WHY + String.join("\n", missing) + "\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.close();
        ended = true;
    }

    private String free() {
        String free = MISSING + ".txt";
        for (int number = 2; taken.contains(free.toLowerCase(Locale.ROOT)); number++) {
            free = MISSING + " (" + number + ").txt";
        }
        return free;
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            close(current);
        }
        ended = true;
    }
}
