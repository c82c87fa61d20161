package fr.ent.homework.work;

import fr.ent.core.PersonName;
import fr.ent.core.storage.FileView;
import fr.ent.homework.work.drawn.PictureDrawing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A try at homework, as the child, its family and its teachers read it.
 *
 * @param files those that can still be opened
 * @param feedback none as long as the teacher hasn't answered
 */
public record HandInView(
        HandInId id,
        @Nullable String text,
        List<FileView> files,
        Instant handedInAt,
        @Nullable FeedbackView feedback) {

    /**
     * A feedback as the child reads it.
     *
     * @param drawings over pictures that can be opened now
     * @param askAgain whether the child is asked for another try
     */
    public record FeedbackView(
            @Nullable String text,
            @Nullable FeedbackStamp stamp,
            @Nullable FileView sound,
            List<PictureDrawing> drawings,
            boolean askAgain,
            FeedbackBy by) {}

    /**
     * The teacher who gave a feedback, and when.
     *
     * @param author none once the teacher's data has been erased
     */
    public record FeedbackBy(@Nullable PersonName author, Instant givenAt) {}
}
