package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.homework.library.loan.LentBook;
import fr.ent.homework.library.loan.LoanId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Late books of a school by class, as far as the reader may see them.
 *
 * @param elsewhere all books with pupils who left the school, late or not, for its head
 */
record OverdueView(LocalDate today, List<OverdueClass> classes, List<OverdueLoan> elsewhere) {

    OverdueView {
        classes = List.copyOf(classes);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Those of the classes, then those with pupils who left. */
    Stream<OverdueLoan> all() {
        return Stream.concat(classes.stream().flatMap(one -> one.loans().stream()), elsewhere.stream());
    }

    /**
     * A class with what its pupils have to bring back.
     *
     * @param pupils how many it has
     */
    record OverdueClass(ClassId id, String name, int pupils, List<OverdueLoan> loans) {

        OverdueClass {
            loans = List.copyOf(loans);
        }
    }

    /**
     * A late book.
     *
     * @param notedOn the last day on which the family got a note
     * @param reached whether somebody of the family has an account: others get a slip of paper
     */
    record OverdueLoan(
            LoanId id,
            ChildId childId,
            String givenName,
            String familyName,
            LentBook book,
            String barcode,
            LocalDate dueOn,
            @Nullable LocalDate notedOn,
            boolean reached) {}
}
