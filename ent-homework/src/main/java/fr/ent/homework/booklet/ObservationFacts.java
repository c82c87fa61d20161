package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A success of a pupil as it is kept.
 *
 * @param schoolClass in which it was written
 * @param publishedAt none while it is a draft
 */
record ObservationFacts(
        ObservationId id,
        int version,
        ChildId child,
        ClassId schoolClass,
        PersonId author,
        @Nullable Instant publishedAt,
        ObservationContent content) {

    /** Others who are seen or heard in its files; none where nobody has said so. */
    Set<ChildId> others() {
        return content.shownIds() == null
                ? Set.of()
                : content.shownIds().stream().filter(one -> !one.equals(child)).collect(Collectors.toSet());
    }

    /** Whether nobody has said who is in its files. */
    boolean waitsForFaces() {
        return !content.files().isEmpty() && content.shownIds() == null;
    }
}
