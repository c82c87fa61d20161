package fr.ent.core.account.sheet;

import fr.ent.core.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pupil's user name, if there is an account, and which of the guardians have one. */
record PupilAccount(PersonName pupil, @Nullable String username, List<GuardianAccount> guardians) {

    PupilAccount {
        guardians = List.copyOf(guardians);
    }

    /** A guardian, and whether an account stands for this person. */
    record GuardianAccount(PersonName guardian, boolean hasAccount) {}
}
