package fr.ent.homework.library.exchange;

import fr.ent.core.text.FoldedWords;
import fr.ent.homework.library.BookKind;
import java.util.Map;

/** The words by which files tell what kind a book is. */
final class KindWords {

    private static final Map<String, BookKind> READ = Map.ofEntries(
            Map.entry("album", BookKind.ALBUM),
            Map.entry("conte", BookKind.ALBUM),
            Map.entry("roman", BookKind.NOVEL),
            Map.entry("premiere lecture", BookKind.NOVEL),
            Map.entry("bd", BookKind.COMIC),
            Map.entry("bande dessinee", BookKind.COMIC),
            Map.entry("bandes dessinee", BookKind.COMIC),
            Map.entry("manga", BookKind.COMIC),
            Map.entry("documentaire", BookKind.KNOWLEDGE),
            Map.entry("livre documentaire", BookKind.KNOWLEDGE));

    private KindWords() {}

    /** Another kind when the words say none, one or many of it. */
    static BookKind read(String words) {
        String folded = FoldedWords.of(words);
        BookKind kind = READ.get(folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded);
        return kind == null ? READ.getOrDefault(folded, BookKind.OTHER) : kind;
    }

    static String of(BookKind kind) {
        return switch (kind) {
            case ALBUM -> "Album";
            case NOVEL -> "Roman";
            case COMIC -> "Bande dessinée";
            case KNOWLEDGE -> "Documentaire";
            case OTHER -> "Autre";
        };
    }
}
