package fr.ent.core.onboarding.batch;

import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.ChangedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change for a reader. {@code line} is 0 when the absence of a line says it.
 *
 * @param ends what ends with a pupil who is about to leave, or of a preview comes from another school of the town
 */
record ChangeView(
        int seq,
        ChangedEntity entity,
        Change.ChangeKind kind,
        int line,
        String subject,
        List<FieldChange> fields,
        @Nullable LeavingEnds ends) {

    ChangeView with(LeavingEnds ending) {
        return new ChangeView(seq, entity, kind, line, subject, fields, ending);
    }

    /** A field before and after; either is null when there was or will be nothing. */
    record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}
}
