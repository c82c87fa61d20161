package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import fr.ent.homework.library.BookId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book that one school asks another one for, or has from it.
 *
 * @param lenderName of the school whose book it is
 * @param borrowerName of the one that asks for it
 * @param dueOn the day on which it is to be home again; none as long as it is asked for
 * @param barcode of the copy at the school whose it is
 * @param guestBarcode of the same copy at the school that has it
 * @param guestBookId of the book at the school that has it
 * @param withPupil whether a pupil has it; nobody says who
 */
record SchoolLoanView(
        SchoolLoanId id,
        BookId bookId,
        String title,
        @Nullable String authors,
        int colour,
        SchoolId lenderId,
        String lenderName,
        SchoolId borrowerId,
        String borrowerName,
        SchoolLoanState state,
        @Nullable LocalDate dueOn,
        @Nullable String barcode,
        @Nullable String guestBarcode,
        @Nullable BookId guestBookId,
        boolean withPupil,
        Instant askedAt,
        Instant changedAt) {}
