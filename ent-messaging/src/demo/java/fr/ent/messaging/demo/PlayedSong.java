package fr.ent.messaging.demo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Plays the song of the demonstration: eight notes of a nursery song, and nobody's voice. */
final class PlayedSong {

    private static final int RATE = 8_000;
    private static final int NOTE = RATE / 3;
    private static final int HEADER = 44;
    private static final double[] NOTES = {261.6, 261.6, 392.0, 392.0, 440.0, 440.0, 392.0, 0};

    private PlayedSong() {}

    static byte[] wav() {
        int length = NOTES.length * NOTE;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(name("RIFF")).putInt(HEADER - 8 + length).put(name("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE)
                .putShort((short) 1)
                .putShort((short) 8);
        wav.put(name("data")).putInt(length);
        for (double pitch : NOTES) {
            for (int at = 0; at < NOTE; at++) {
                double fading = 1 - (double) at / NOTE;
                wav.put((byte) (128 + 90 * fading * Math.sin(2 * Math.PI * pitch * at / RATE)));
            }
        }
        return wav.array();
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
