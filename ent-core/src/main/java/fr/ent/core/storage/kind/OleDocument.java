package fr.ent.core.storage.kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells Word, Excel and PowerPoint of before 2007 apart, and from other OLE containers such as installers. */
final class OleDocument {

    private static final byte[] SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** Entries of the container's directory lie on multiples of this, and start with their name in UTF-16. */
    private static final int ENTRY = 128;

    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA");
    private static final List<String> WORD = List.of("WordDocument");
    private static final List<String> EXCEL = List.of("Workbook", "Book");
    private static final List<String> POWERPOINT = List.of("PowerPoint Document");

    private OleDocument() {}

    static boolean isOle(byte[] start) {
        return ByteBuffer.wrap(start).mismatch(ByteBuffer.wrap(SIGNATURE)) == SIGNATURE.length;
    }

    /** The kind of office document; empty for another container or one with macros. */
    static Optional<MediaKind> kind(Path file) throws IOException {
        Set<String> names = names(file);
        if (MACROS.stream().anyMatch(names::contains)) {
            return Optional.empty();
        }
        if (WORD.stream().anyMatch(names::contains)) {
            return Optional.of(MediaKind.DOC);
        }
        if (EXCEL.stream().anyMatch(names::contains)) {
            return Optional.of(MediaKind.XLS);
        }
        return POWERPOINT.stream().filter(names::contains).findFirst().map(found -> MediaKind.PPT);
    }

    private static Set<String> names(Path file) throws IOException {
        List<String> sought =
                Stream.of(MACROS, WORD, EXCEL, POWERPOINT).flatMap(List::stream).toList();
        Set<String> found = new HashSet<>();
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                return Set.of();
            }
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            byte[] name = new byte[64];
            for (int at = 0; at + ENTRY <= content.limit(); at += ENTRY) {
                content.get(at, name);
                sought.stream().filter(text -> isNamed(name, text)).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isNamed(byte[] entry, String name) {
        byte[] expected = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.wrap(entry, 0, expected.length).equals(ByteBuffer.wrap(expected));
    }
}
