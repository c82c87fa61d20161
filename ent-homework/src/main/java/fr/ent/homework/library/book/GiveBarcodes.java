package fr.ent.homework.library.book;

import fr.ent.core.SchoolId;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.Libraries;
import org.springframework.stereotype.Component;

/** Puts copies on the shelf under a barcode of their own. The caller holds the library. */
@Component
class GiveBarcodes {

    private final Libraries libraries;
    private final BookRows rows;

    GiveBarcodes(Libraries libraries, BookRows rows) {
        this.libraries = libraries;
        this.rows = rows;
    }

    /** A copy with the library's next number; one that a label bears already is passed over. */
    void addNumbered(BookId book, SchoolId school) {
        boolean added = false;
        while (!added) {
            added = rows.addCopy(book, school, Barcode.ofCopy(libraries.takeCopyNumbers(school, 1)));
        }
    }

    /** A copy with a label; false when another copy has the same. Numbers go on after it. */
    boolean add(BookId book, SchoolId school, Barcode barcode) {
        barcode.number().ifPresent(number -> libraries.skipCopyNumber(school, number));
        return rows.addCopy(book, school, barcode);
    }
}
