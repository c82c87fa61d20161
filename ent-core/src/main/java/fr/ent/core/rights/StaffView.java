package fr.ent.core.rights;

import fr.ent.core.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds rights of the staff.
 *
 * @param account how the account stands; nothing without one
 */
record StaffView(PersonName person, @Nullable AccountState account, List<RightView> rights) {

    /** Whether the person can sign in: not yet, now, or no longer. */
    enum AccountState {
        WAITING,
        IN_USE,
        CLOSED
    }
}
