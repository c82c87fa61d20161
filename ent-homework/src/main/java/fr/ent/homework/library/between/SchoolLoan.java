package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.CopyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan between schools as it is held while it is changed.
 *
 * @param copy that was sent; none as long as it is asked for
 * @param guest the same copy at the school that has it
 * @param guestBook of that copy
 */
record SchoolLoan(
        SchoolLoanId id,
        BookId book,
        SchoolId lender,
        SchoolId borrower,
        SchoolLoanState state,
        @Nullable CopyId copy,
        @Nullable CopyId guest,
        @Nullable BookId guestBook,
        @Nullable LocalDate dueOn) {

    static SchoolLoan read(Row row) {
        return new SchoolLoan(
                row.id("id", SchoolLoanId::new),
                row.id("book_id", BookId::new),
                row.id("lender_id", SchoolId::new),
                row.id("borrower_id", SchoolId::new),
                row.choice("state", SchoolLoanState.class),
                row.idOrNull("copy_id", CopyId::new),
                row.idOrNull("guest_id", CopyId::new),
                row.idOrNull("guest_book_id", BookId::new),
                row.dayOrNull("due_on"));
    }
}
