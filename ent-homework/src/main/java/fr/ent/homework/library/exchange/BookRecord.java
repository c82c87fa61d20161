package fr.ent.homework.library.exchange;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import java.util.List;

/**
 * A book in a file.
 *
 * @param number its place in the file, from 1; a CSV's header isn't counted
 * @param barcodes of its copies; none if the file doesn't say
 */
record BookRecord(int number, BookContent content, List<Barcode> barcodes) {

    BookRecord {
        barcodes = List.copyOf(barcodes);
    }
}
