package fr.ent.homework.library.loan;

import fr.ent.core.persistence.Row;
import fr.ent.core.storage.FileId;
import fr.ent.homework.library.BookId;
import org.jspecify.annotations.Nullable;

/**
 * A book as a loan or a reservation names it: enough to show its cover.
 *
 * @param cover the school's own picture of it; it is drawn where there is none
 */
public record LentBook(
        BookId id,
        String title,
        @Nullable String authors,
        int colour,
        @Nullable FileId cover) {

    /** Its columns in a statement in which the book is {@code b}. */
    public static final String COLUMNS = "b.id as book_id, b.title, b.authors, b.colour, b.cover_file_id";

    public static LentBook read(Row row) {
        return new LentBook(
                row.id("book_id", BookId::new),
                row.text("title"),
                row.textOrNull("authors"),
                row.whole("colour"),
                row.idOrNull("cover_file_id", FileId::new));
    }
}
