package fr.ent.core.storage;

import fr.ent.core.storage.kind.MediaKind;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name safe to store and to offer for download: no path, nothing invisible, and the ending of its true kind. */
public record FileName(String text) {

    private static final int LONGEST = 200;
    private static final String UNNAMED = "fichier";

    /** @param mediaType of a stored file */
    public static FileName of(String asked, String mediaType) {
        return of(asked, MediaKind.ofServed(mediaType));
    }

    /** A name without the ending of any kind. */
    public static FileName ofFolder(String asked) {
        return new FileName(shorten(clean(asked), LONGEST));
    }

    static FileName of(@Nullable String asked, MediaKind kind) {
        String base = clean(asked == null ? "" : asked);
        String lower = base.toLowerCase(Locale.ROOT);
        String ending = kind.endings().stream()
                .map(known -> "." + known)
                .filter(known -> lower.endsWith(known) && lower.length() > known.length())
                .findFirst()
                .orElse("");
        String stem = base.substring(0, base.length() - ending.length());
        String kept = ending.isEmpty() ? "." + kind.endings().getFirst() : base.substring(stem.length());
        return new FileName(shorten(stem, LONGEST - kept.length()) + kept);
    }

    private static String clean(String asked) {
        String visible = Normalizer.normalize(asked, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                .replaceAll("[\\p{Z}]+", " ");
        String last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[<>:\"|?*]", "_").replaceAll("^[. ]+|[. ]+$", "");
        return plain.isEmpty() ? UNNAMED : plain;
    }

    private static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
