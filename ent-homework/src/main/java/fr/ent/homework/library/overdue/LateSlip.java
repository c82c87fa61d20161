package fr.ent.homework.library.overdue;

import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.util.List;

/**
 * A slip for one child, with at least one book.
 *
 * @param className nothing for a pupil who has left the school
 */
record LateSlip(String className, List<OverdueLoan> loans) {

    LateSlip {
        loans = List.copyOf(loans);
    }

    boolean reached() {
        return loans.getFirst().reached();
    }

    String givenName() {
        return loans.getFirst().givenName();
    }

    /** The child's whole name, with the class it is in. */
    String address() {
        String name = givenName() + " " + loans.getFirst().familyName();
        return className.isEmpty() ? name : name + ", " + className;
    }
}
