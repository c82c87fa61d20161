package fr.ent.core.onboarding.onde;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;

/**
 * Opens a file in its encoding. A mark at the beginning tells UTF-16. Text with accents that is valid UTF-8 is never anything else; all the rest comes from
 * Windows, whose code page contains Latin-1. So nothing is guessed from frequencies.
 */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] LITTLE_ENDIAN = HexFormat.of().parseHex("fffe");
    private static final byte[] BIG_ENDIAN = HexFormat.of().parseHex("feff");
    /** Workbooks of today, {@code .xlsx} and {@code .ods}, are ZIP archives. */
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

    private static final byte[] OLD_WORKBOOK = HexFormat.of().parseHex("d0cf11e0");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encoding() {}

    /** @throws RefusedFile when it is a spreadsheet's own format */
    static Reader open(OndeFile file, InputStreamSource upload) throws IOException {
        byte[] start = start(upload);
        if (beginsWith(start, ZIP) || beginsWith(start, OLD_WORKBOOK)) {
            throw new RefusedFile(new OndeFault(file, 1, 1, FaultReason.SPREADSHEET));
        }
        Reader reader = new BufferedReader(new InputStreamReader(upload.getInputStream(), charset(start, upload)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(byte[] start, InputStreamSource upload) throws IOException {
        if (beginsWith(start, LITTLE_ENDIAN)) {
            return StandardCharsets.UTF_16LE;
        }
        if (beginsWith(start, BIG_ENDIAN)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(upload) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static byte[] start(InputStreamSource upload) throws IOException {
        try (InputStream bytes = upload.getInputStream()) {
            return bytes.readNBytes(OLD_WORKBOOK.length);
        }
    }

    private static boolean beginsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isUtf8(InputStreamSource file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(file.getInputStream(), strict)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}
