package fr.ent.core.catalogue.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.SpreadsheetLine;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Files of resources, in either form. They are read before a transaction opens: a large one takes its time. */
final class ResourceFiles {

    private ResourceFiles() {}

    /** LOM by its first sign, else CSV in UTF-8 or the letters of Windows. */
    static ReadResources read(byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput("file", "required");
        }
        String text = letters(file);
        return ResourcesLom.looksLike(SpreadsheetLine.withoutMark(text))
                ? ResourcesLom.read(file)
                : ResourcesCsv.read(text);
    }

    private static String letters(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
