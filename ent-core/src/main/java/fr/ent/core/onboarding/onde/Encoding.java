package fr.ent.core.onboarding.onde;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamSource;

/**
 * Opens a file in its encoding. Text with accents that is valid UTF-8 is never anything else; all the rest comes from
 * Windows, whose code page contains Latin-1. So nothing is guessed from frequencies.
 */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encoding() {}

    static Reader open(InputStreamSource file) throws IOException {
        Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
        Reader reader = new BufferedReader(new InputStreamReader(file.getInputStream(), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
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
