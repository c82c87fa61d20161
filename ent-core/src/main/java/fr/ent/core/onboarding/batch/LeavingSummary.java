package fr.ent.core.onboarding.batch;

import fr.ent.core.ChildId;
import fr.ent.core.leaving.LeavingEnds;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pupils whom an import found missing, or in another school, as it stands now.
 *
 * @param pupils how many are about to leave; of a preview, how many would be
 * @param on their first day away, of a preview if it were applied today; none when nobody is about to leave
 * @param ends what ends then
 * @param moving of a preview, what ends tomorrow for pupils who come from another school of the town
 * @param movers how many come from another school of the town; once the import is applied, have come
 * @param gone how many have left
 * @param awaiting of a preview, pupils of the school whom the counter wrote down and no file has named yet: they stay
 */
record LeavingSummary(
        int pupils,
        @Nullable LocalDate on,
        LeavingEnds ends,
        LeavingEnds moving,
        int movers,
        int gone,
        List<AwaitingPupil> awaiting) {

    /** A pupil of the counter whom this import's file doesn't name either. */
    record AwaitingPupil(ChildId childId, String subject, String className) {}
}
