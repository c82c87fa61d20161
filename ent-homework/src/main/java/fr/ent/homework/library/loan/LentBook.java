package fr.ent.homework.library.loan;

import fr.ent.core.persistence.Row;
import fr.ent.homework.library.BookId;
import org.jspecify.annotations.Nullable;

/** A book as a loan or a reservation names it: enough to draw its cover. */
public record LentBook(BookId id, String title, @Nullable String authors, int colour) {

    /** Its columns in a statement in which the book is {@code b}. */
    static final String COLUMNS = "b.id as book_id, b.title, b.authors, b.colour";

    static LentBook read(Row row) {
        return new LentBook(
                row.id("book_id", BookId::new), row.text("title"), row.textOrNull("authors"), row.whole("colour"));
    }
}
