package fr.ent.core.merge.people;

import fr.ent.core.merge.people.PersonSide.AccountSide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kept person and the other. */
record BothSides(PersonSide kept, PersonSide gone) {

    boolean areStaff() {
        return kept.isStaff() || gone.isStaff();
    }

    boolean haveAccounts() {
        return !kept.accounts().isEmpty() && !gone.accounts().isEmpty();
    }

    /**
     * The account that has to stay, where both have one: the one in use, and of two in use the one that opens rights of the
     * staff; where neither says, a person chooses.
     */
    @Nullable
    MergeSide stayingAccount() {
        if (!haveAccounts()) {
            return null;
        }
        if (kept.usesAccount() != gone.usesAccount()) {
            return kept.usesAccount() ? MergeSide.KEPT : MergeSide.GONE;
        }
        if (kept.isStaff() != gone.isStaff()) {
            return kept.isStaff() ? MergeSide.KEPT : MergeSide.GONE;
        }
        return null;
    }

    /** The accounts that are closed when the one of this side stays; none unless both have one. */
    List<AccountSide> closed(MergeSide wanted) {
        if (!haveAccounts()) {
            return List.of();
        }
        MergeSide bound = stayingAccount();
        return (bound == null ? wanted : bound) == MergeSide.KEPT ? gone.accounts() : kept.accounts();
    }
}
