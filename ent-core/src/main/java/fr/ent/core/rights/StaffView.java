package fr.ent.core.rights;

import fr.ent.core.PersonName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds rights of the staff.
 *
 * @param account how the account stands; nothing without one
 * @param use whether it is used
 */
record StaffView(PersonName person, @Nullable AccountState account, AccountUse use, List<RightView> rights) {

    /** Whether the person can sign in: not yet, now, or no longer. */
    enum AccountState {
        WAITING,
        IN_USE,
        CLOSED
    }

    /**
     * The use of an account.
     *
     * @param signedInOn the day of the last sign-in; none where there was none, or none is remembered
     * @param invited whether an invitation is under way
     */
    record AccountUse(@Nullable LocalDate signedInOn, boolean invited) {}
}
