package fr.ent.homework.work;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.PlainText;
import fr.ent.homework.work.drawn.PictureDrawing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a feedback that a teacher gives. Blank words are none; something of it is there.
 *
 * @param fileId a sound of the teacher's
 * @param drawings what is drawn over pictures of the try, one for each; none when left out
 * @param askAgain whether the child is asked for another try
 */
record FeedbackContent(
        @PlainText(max = 2000) @Nullable String text,
        @Nullable FeedbackStamp stamp,
        @Nullable FileId fileId,
        @Size(max = 10) @Nullable List<@Valid PictureDrawing> drawings,
        boolean askAgain) {

    FeedbackContent {
        text = text == null || text.isBlank() ? null : text.strip().replaceAll("\r\n?", "\n");
        drawings = drawings == null ? List.of() : List.copyOf(drawings);
        if (drawings.stream().map(PictureDrawing::fileId).distinct().count() < drawings.size()) {
            throw new InvalidInput("drawings", "twice");
        }
        if (text == null && stamp == null && fileId == null && drawings.isEmpty() && !askAgain) {
            throw new InvalidInput("text", "required");
        }
    }

    /** The drawings, picture by picture. */
    List<PictureDrawing> drawn() {
        return drawings == null ? List.of() : drawings;
    }
}
