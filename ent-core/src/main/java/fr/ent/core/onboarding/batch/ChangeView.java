package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.ChangedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change for a reader. {@code line} is 0 when the absence of a line says it. */
record ChangeView(
        int seq, ChangedEntity entity, Change.ChangeKind kind, int line, String subject, List<FieldChange> fields) {

    /** A field before and after; either is null when there was or will be nothing. */
    record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}
}
