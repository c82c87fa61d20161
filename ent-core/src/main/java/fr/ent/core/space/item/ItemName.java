package fr.ent.core.space.item;

import fr.ent.core.space.ItemKind;
import fr.ent.core.storage.FileName;
import fr.ent.core.text.FoldedWords;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A name of a folder or a file, as it can be saved anywhere; a file's keeps the ending of what it is. */
public record ItemName(String text, ItemKind kind) {

    private static final int TRIES = OpenFolder.FULL + 1;
    private static final int LONGEST = 200;

    /** @param mediaType of a file; none for a folder */
    public static ItemName of(String asked, @Nullable String mediaType) {
        String onePart = asked.replace('/', '-').replace('\\', '-');
        return mediaType == null
                ? new ItemName(FileName.ofFolder(onePart).text(), ItemKind.FOLDER)
                : new ItemName(FileName.of(onePart, mediaType).text(), ItemKind.FILE);
    }

    /** The same for two names that are one but for their case. */
    public String key() {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Puts folders first, then by name. */
    public String sortKey() {
        return (kind == ItemKind.FOLDER ? "0" : "1") + FoldedWords.of(text);
    }

    /** Names to take when this one is taken: with a number behind it. */
    List<ItemName> others() {
        int dot = kind == ItemKind.FILE ? text.lastIndexOf('.') : -1;
        String stem = dot > 0 ? text.substring(0, dot) : text;
        String ending = dot > 0 ? text.substring(dot) : "";
        return IntStream.rangeClosed(2, TRIES)
                .mapToObj(number -> " (" + number + ")" + ending)
                .map(end -> new ItemName(shorten(stem, LONGEST - end.length()) + end, kind))
                .toList();
    }

    private static String shorten(String stem, int longest) {
        if (stem.length() <= longest) {
            return stem;
        }
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
