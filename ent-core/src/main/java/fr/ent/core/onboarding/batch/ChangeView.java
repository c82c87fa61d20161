package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change for a reader. {@code line} is 0 when the absence of a line says it. */
record ChangeView(int seq, Entity entity, Change.ChangeKind kind, int line, String subject, List<FieldChange> fields) {

    /** A field before and after; either is null when there was or will be nothing. */
    record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}

    /** @param next give it as {@code after} to read on; null at the end */
    record Page(List<ChangeView> items, @Nullable Integer next) {}
}
