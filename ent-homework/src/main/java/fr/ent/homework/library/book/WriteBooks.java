package fr.ent.homework.library.book;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.CopyId;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.LibraryRights;
import fr.ent.homework.library.loan.KeepBooks;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes books into a school's catalogue, and puts copies on its shelves. */
@Component
class WriteBooks {

    private final LibraryRights rights;
    private final Libraries libraries;
    private final BookRows rows;
    private final GiveBarcodes barcodes;
    private final KeepBooks keepBooks;

    WriteBooks(LibraryRights rights, Libraries libraries, BookRows rows, GiveBarcodes barcodes, KeepBooks keepBooks) {
        this.rights = rights;
        this.libraries = libraries;
        this.rows = rows;
        this.barcodes = barcodes;
        this.keepBooks = keepBooks;
    }

    /** A new book, with a copy. */
    @Transactional
    public WriteOutcome add(SchoolId school, BookContent content, Viewer viewer) {
        if (!rights.mayKeep(viewer, school)) {
            return new WriteOutcome.NotYours();
        }
        libraries.hold(school);
        BookId book = rows.add(school, content);
        barcodes.addNumbered(book, school);
        return new WriteOutcome.Written(book);
    }

    @Transactional
    public WriteOutcome revise(BookId id, int version, BookContent content, Viewer viewer) {
        return within(
                rows.findSchool(id),
                viewer,
                school -> rows.revise(id, version, content)
                        ? new WriteOutcome.Written(id)
                        : new WriteOutcome.ChangedMeanwhile());
    }

    /** One more copy, by the barcode that it bears or with the library's next number. */
    @Transactional
    public WriteOutcome addCopy(BookId book, @Nullable String typed, Viewer viewer) {
        return within(rows.findSchool(book), viewer, school -> {
            libraries.hold(school);
            if (typed == null) {
                barcodes.addNumbered(book, school);
            } else {
                Optional<Barcode> barcode = Barcode.typedOnCopy(typed);
                if (barcode.isEmpty()) {
                    return new WriteOutcome.NoBarcode();
                }
                if (!barcodes.add(book, school, barcode.get())) {
                    return new WriteOutcome.BarcodeTaken();
                }
            }
            keepBooks.keep(book);
            return new WriteOutcome.Written(book);
        });
    }

    /** A copy is lost, taken out, or found again. Nobody has to bring back what is gone; what is found is kept for who waits. */
    @Transactional
    public WriteOutcome setState(CopyId copy, CopyState state, Viewer viewer) {
        Optional<BookId> book = rows.findBook(copy);
        return within(book.flatMap(rows::findSchool), viewer, school -> {
            libraries.hold(school);
            rows.setState(copy, state);
            if (state == CopyState.IN_USE) {
                keepBooks.keep(book.orElseThrow());
            } else {
                rows.loseLoan(copy);
                keepBooks.release(book.orElseThrow());
            }
            return new WriteOutcome.Written(book.orElseThrow());
        });
    }

    private WriteOutcome within(Optional<SchoolId> at, Viewer viewer, Function<SchoolId, WriteOutcome> work) {
        return at.filter(school -> rights.mayKeep(viewer, school)).map(work).orElseGet(WriteOutcome.NotYours::new);
    }
}
