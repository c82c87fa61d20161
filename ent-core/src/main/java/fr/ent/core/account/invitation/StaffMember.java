package fr.ent.core.account.invitation;

import fr.ent.core.PersonName;
import fr.ent.core.account.HeldRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the staff, and how far they have got in.
 *
 * @param email as the directory has it, empty if it has none; only for readers who may invite
 * @param account whether there is one that somebody uses
 * @param invitable whether the reader may invite this person
 */
record StaffMember(
        PersonName person,
        List<HeldRole> roles,
        String email,
        AccountStanding account,
        @Nullable InvitationView invitation,
        boolean invitable) {

    StaffMember {
        roles = List.copyOf(roles);
    }

    /** Whether an account can be signed in to: not yet, or in use. */
    enum AccountStanding {
        NONE,
        IN_USE
    }
}
