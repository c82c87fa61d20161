package fr.ent.messaging.writing.yjs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes as lib0 encodes. */
final class ByteOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void one(int value) {
        bytes.write(value);
    }

    void number(long value) {
        long rest = value;
        while (rest > 0x7f) {
            bytes.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    void mark(Mark mark) {
        number(mark.pen());
        number(mark.clock());
    }

    void all(ByteBuffer some) {
        byte[] copy = new byte[some.remaining()];
        some.duplicate().get(copy);
        bytes.writeBytes(copy);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
