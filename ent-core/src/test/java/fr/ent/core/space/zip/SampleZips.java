package fr.ent.core.space.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.springframework.test.web.servlet.ResultActions;

/** Archives, good and bad, made on the spot. */
final class SampleZips {

    private SampleZips() {}

    /** A link out of the archive, and a file that is protected by a password. */
    static byte[] linkAndSecret() throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("lien.txt");
            link.setUnixMode(0120777);
            entry(zip, link, "/etc/passwd");
            entry(zip, new ZipArchiveEntry("secret.txt"), "Rien");
        }
        byte[] archive = Arrays.copyOf(bytes.array(), (int) bytes.size());
        encrypt(archive, "secret.txt");
        return archive;
    }

    static Map<String, String> unfolded(ResultActions answer) throws IOException {
        Map<String, String> content = new LinkedHashMap<>();
        byte[] bytes = answer.andReturn().getResponse().getContentAsByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                content.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return content;
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new ArrayList<>(entries.entrySet())) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue()
                        .getBytes(
                                entry.getKey().endsWith(".zip")
                                        ? StandardCharsets.ISO_8859_1
                                        : StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A table of contents of so many entries that says it has so few. */
    static byte[] directory(int entries, int said) {
        int end = 4 + entries * 47;
        ByteBuffer zip =
                ByteBuffer.allocate(end + 22).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x04034b50);
        for (int at = 4; at < end; at += 47) {
            zip.putInt(at, 0x02014b50).putShort(at + 28, (short) 1).put(at + 46, (byte) 'a');
        }
        zip.putInt(end, 0x06054b50).putShort(end + 8, (short) said).putShort(end + 10, (short) said);
        return zip.putInt(end + 12, end - 4).putInt(end + 16, 4).array();
    }

    /** The only entry says that it is folded in another way. */
    static byte[] foldedIn(int method, byte[] archive) {
        ByteBuffer zip = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        zip.putShort(8, (short) method);
        int directory = zip.getInt(archive.length - 22 + 16);
        return zip.putShort(directory + 10, (short) method).array();
    }

    private static void entry(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String words) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    /** Sets the flag of encryption, in both places where the archive keeps it. */
    private static void encrypt(byte[] archive, String name) {
        for (int i = 0; i < archive.length - 50; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K') {
                int flag = archive[i + 2] == 3 ? 6 : archive[i + 2] == 1 ? 8 : 0;
                int at = archive[i + 2] == 3 ? 30 : 46;
                if (flag > 0 && new String(archive, i + at, name.length(), StandardCharsets.UTF_8).equals(name)) {
                    archive[i + flag] |= 1;
                }
            }
        }
    }
}
