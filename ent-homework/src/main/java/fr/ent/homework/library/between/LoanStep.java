package fr.ent.homework.library.between;

import fr.ent.core.SchoolId;
import java.util.EnumSet;
import java.util.Set;

/** A step of a loan between schools that one of them takes by hand. A copy is sent and lost otherwise. */
enum LoanStep {
    CANCEL(false, SchoolLoanState.ASKED),
    DECLINE(true, SchoolLoanState.ASKED),
    RECEIVE(false, SchoolLoanState.SENT),
    SEND_BACK(false, SchoolLoanState.HERE),
    BRING_HOME(true, SchoolLoanState.SENT, SchoolLoanState.HERE, SchoolLoanState.SENT_BACK, SchoolLoanState.LOST);

    private final boolean lenders;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<SchoolLoanState> after;

    LoanStep(boolean lenders, SchoolLoanState first, SchoolLoanState... more) {
        this.lenders = lenders;
        this.after = EnumSet.of(first, more);
    }

    /** The school whose step it is. */
    SchoolId by(SchoolLoan loan) {
        return lenders ? loan.lender() : loan.borrower();
    }

    boolean follows(SchoolLoanState state) {
        return after.contains(state);
    }
}
