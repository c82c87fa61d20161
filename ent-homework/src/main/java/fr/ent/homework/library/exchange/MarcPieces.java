package fr.ent.homework.library.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The records of a file of ISO 2709, each with the sign that ends it; the last may lack it. What editors put between is left out. */
final class MarcPieces {

    static final byte END = 0x1d;

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte DEL = 0x7f;

    private MarcPieces() {}

    static List<byte[]> split(byte[] file) {
        List<byte[]> pieces = new ArrayList<>();
        int from = Arrays.mismatch(file, MARK) == MARK.length ? MARK.length : 0;
        for (int at = from; at <= file.length; at++) {
            if (at == file.length || file[at] == END) {
                int to = Math.min(at + 1, file.length);
                byte[] piece = Arrays.copyOfRange(file, skipBlanks(file, from, at), to);
                if (piece.length > 0 && piece[0] != END) {
                    pieces.add(piece);
                }
                from = to;
            }
        }
        return pieces;
    }

    /** Line breaks, spaces, and what ends a file of old. */
    private static int skipBlanks(byte[] file, int from, int to) {
        int at = from;
        while (at < to && ((file[at] >= 0 && file[at] <= ' ') || file[at] == DEL)) {
            at++;
        }
        return at;
    }
}
