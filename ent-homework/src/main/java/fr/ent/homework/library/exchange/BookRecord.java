package fr.ent.homework.library.exchange;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import java.util.List;

/**
 * A book in a file.
 *
 * @param number its place in the file, from 1: in a CSV the line on which it begins
 * @param barcodes of its copies; none if the file doesn't say
 * @param copies how many the file says there are; as many as barcodes, or one, if it doesn't
 */
record BookRecord(int number, BookContent content, List<Barcode> barcodes, int copies) {

    BookRecord {
        barcodes = List.copyOf(barcodes);
        copies = Math.max(copies, Math.max(1, barcodes.size()));
    }

    /** As many copies as barcodes, or one. */
    BookRecord(int number, BookContent content, List<Barcode> barcodes) {
        this(number, content, barcodes, 1);
    }
}
