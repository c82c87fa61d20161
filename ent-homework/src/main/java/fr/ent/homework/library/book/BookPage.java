package fr.ent.homework.library.book;

import fr.ent.homework.library.BookId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books by title, some at a time.
 *
 * @param next the last of them if there are more, to ask for those after it
 * @param total books of the whole library
 * @param lent copies at children's homes
 */
record BookPage(List<BookView> books, @Nullable BookId next, int total, int lent) {

    BookPage {
        books = List.copyOf(books);
    }
}
