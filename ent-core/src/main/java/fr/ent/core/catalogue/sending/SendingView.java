package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.catalogue.ResourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource that was sent to a class, as those see it who lead the class.
 *
 * @param wholeClass whether it is for everybody in the class, also those who come later
 * @param pupils for whom it is, by family name
 */
record SendingView(
        SendingId id,
        ResourceId resourceId,
        String title,
        String host,
        boolean wholeClass,
        @Nullable LocalDate dueOn,
        @Nullable String sentence,
        Instant sentAt,
        List<SeeingPupil> pupils) {

    SendingView {
        pupils = List.copyOf(pupils);
    }

    /**
     * A pupil to whom it was sent.
     *
     * @param seenAt none until they open it
     */
    record SeeingPupil(
            ChildId id,
            String givenName,
            String familyName,
            @Nullable Instant seenAt) {}
}
