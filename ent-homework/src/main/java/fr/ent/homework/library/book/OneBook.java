package fr.ent.homework.library.book;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A book with its copies.
 *
 * @param copyList none for those who don't run the library
 */
record OneBook(@JsonUnwrapped BookView book, List<BookCopy> copyList) {

    OneBook {
        copyList = List.copyOf(copyList);
    }
}
