package fr.ent.homework.library.book;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A book with its copies.
 *
 * @param copyList none for those who don't run the library
 * @param ownWishes the places in the queue of the pupil who asks, or of the own children
 */
record OneBook(@JsonUnwrapped BookView book, List<BookCopy> copyList, List<OwnWish> ownWishes) {

    OneBook {
        ownWishes = List.copyOf(ownWishes);
        copyList = List.copyOf(copyList);
    }
}
