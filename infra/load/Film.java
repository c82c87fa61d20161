import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** An MP4 of any length that is made up while it is read: a table of one track, and noise of its own. */
final class Film {

    private static final int BLOCK = 1 << 16;

    private final long length;
    private final byte[] head;
    private final byte[] noise = new byte[BLOCK];
    private String digest;

    Film(long length) {
        this.length = length;
        new SplittableRandom().nextBytes(noise);
        byte[] start = concat(box("ftyp", "isomiso2mp41".getBytes(StandardCharsets.US_ASCII)), table());
        head = concat(
                start,
                ByteBuffer.allocate(16)
                        .putInt(1)
                        .put("mdat".getBytes(StandardCharsets.US_ASCII))
                        .putLong(length - start.length)
                        .array());
    }

    long length() {
        return length;
    }

    /** From a byte on; a block differs from the next by its number. */
    InputStream from(long offset, long most) {
        return new InputStream() {
            private long at = offset;
            private final long end = Math.min(length, offset + most);

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int from, int wanted) {
                if (at >= end) {
                    return -1;
                }
                if (at < head.length) {
                    int size = (int) Math.min(Math.min(wanted, head.length - at), end - at);
                    System.arraycopy(head, (int) at, to, from, size);
                    at += size;
                    return size;
                }
                int within = (int) (at % BLOCK);
                int size = (int) Math.min(Math.min(wanted, BLOCK - within), end - at);
                System.arraycopy(noise, within, to, from, size);
                byte key = (byte) (at / BLOCK);
                for (int i = from; i < from + size; i++) {
                    to[i] ^= key;
                }
                at += size;
                return size;
            }
        };
    }

    /** Of all of it, in hexadecimal digits. */
    String digest() throws IOException {
        if (digest == null) {
            digest = digest(from(0, length));
        }
        return digest;
    }

    static String digest(InputStream content) throws IOException {
        try (DigestInputStream in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            byte[] block = new byte[BLOCK];
            while (in.read(block) >= 0) {
                // only the digest is wanted
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] table() {
        byte[] handler = ByteBuffer.allocate(24)
                .putInt(0)
                .putInt(0)
                .put("vide".getBytes(StandardCharsets.US_ASCII))
                .array();
        return box("moov", concat(box("mvhd", new byte[100]), box("trak", box("mdia", box("hdlr", handler)))));
    }

    private static byte[] box(String name, byte[] content) {
        return concat(
                ByteBuffer.allocate(8)
                        .putInt(8 + content.length)
                        .put(name.getBytes(StandardCharsets.US_ASCII))
                        .array(),
                content);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
