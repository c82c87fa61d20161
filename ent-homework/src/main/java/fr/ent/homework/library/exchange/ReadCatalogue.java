package fr.ent.homework.library.exchange;

import java.util.List;

/**
 * The books of a file. A fault of an ISBN or a barcode alone doesn't keep its book out.
 *
 * @param records how many the file holds, read or not
 * @param byLine whether their places are lines
 */
record ReadCatalogue(int records, boolean byLine, List<BookRecord> books, List<RecordFault> faults) {

    ReadCatalogue {
        books = List.copyOf(books);
        faults = List.copyOf(faults);
    }
}
