package fr.ent.homework.absence;

import fr.ent.core.PersonId;
import java.util.List;

/** Whether an absence may be declared. */
sealed interface AbsenceJudgement {

    /**
     * It may.
     *
     * @param bySchool whether the school writes it down
     * @param guardians those of the child
     */
    record Granted(boolean bySchool, List<PersonId> guardians) implements AbsenceJudgement {}

    record Refused(DeclareOutcome outcome) implements AbsenceJudgement {}
}
