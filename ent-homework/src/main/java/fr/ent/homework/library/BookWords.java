package fr.ent.homework.library;

import fr.ent.core.text.FoldedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words by which a book is put in order, found and known again: without case and accents. */
public final class BookWords {

    private BookWords() {}

    /** By which books stand in order. */
    public static String order(BookContent content) {
        return FoldedWords.of(content.title());
    }

    /** In which a reader's words are looked for. */
    public static String searched(BookContent content) {
        List<String> known = new ArrayList<>();
        for (@Nullable
        String text : new @Nullable String[] {
            content.title(), content.authors(), content.series(), content.level(), content.shelf(), content.isbn()
        }) {
            if (text != null) {
                known.add(text);
            }
        }
        return FoldedWords.of(String.join(" ", known));
    }

    /** Patterns for {@code like} in what is looked through, one for each word that a reader typed. */
    public static List<String> patterns(String typed) {
        return Arrays.stream(FoldedWords.of(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    /** By which a book without ISBN is known to be in the catalogue: title and authors. */
    public static String identity(BookContent content) {
        String authors = content.authors();
        return order(content) + "\n" + (authors == null ? "" : FoldedWords.of(authors));
    }
}
