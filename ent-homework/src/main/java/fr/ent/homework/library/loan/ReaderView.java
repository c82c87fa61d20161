package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pupil at the desk.
 *
 * @param card none until cards were printed for the class
 * @param loans the books that the child has; none are told of more than three pupils
 */
record ReaderView(
        ChildId childId,
        String givenName,
        String familyName,
        String className,
        @Nullable String card,
        List<LoanView> loans) {

    ReaderView {
        loans = List.copyOf(loans);
    }
}
