package fr.ent.homework.library.book;

import fr.ent.core.SchoolId;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.BookWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the catalogue of a school.
 *
 * @param words each of them is somewhere in title, authors, series, level, shelf or ISBN
 * @param after the last book that is known
 */
record BookSearch(
        SchoolId school,
        String words,
        @Nullable BookKind kind,
        @Nullable BookId after) {

    /** Patterns for {@code like}, one for each word. */
    List<String> patterns() {
        return BookWords.patterns(words);
    }
}
