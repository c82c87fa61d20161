package fr.ent.homework.library.exchange;

import fr.ent.homework.library.BookId;
import java.util.List;

/**
 * The things that a file brings, or has brought.
 *
 * @param records how many it holds
 * @param byLine whether faults name the line of a record, not its place among the others
 * @param newBooks those that the catalogue hasn't
 * @param knownBooks those that it has, by ISBN or by title and authors; they stay as they are
 * @param newCopies put on the shelves of new and known books
 * @param faultCount all faults, of which {@code faults} are the first 200
 * @param added the new books, once they are taken
 */
record CatalogueImport(
        int records,
        boolean byLine,
        int newBooks,
        int knownBooks,
        int newCopies,
        int faultCount,
        List<RecordFault> faults,
        List<BookId> added) {

    private static final int SHOWN_FAULTS = 200;

    CatalogueImport {
        faults = faults.stream().limit(SHOWN_FAULTS).toList();
        added = List.copyOf(added);
    }
}
