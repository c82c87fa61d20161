package fr.ent.homework.work;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The part of a feedback that a teacher gives. Blank words are none; something of it is there.
 *
 * @param fileId a sound of the teacher's
 * @param askAgain whether the child is asked for another try
 */
record FeedbackContent(
        @PlainText(max = 2000) @Nullable String text,
        @Nullable FeedbackStamp stamp,
        @Nullable FileId fileId,
        boolean askAgain) {

    FeedbackContent {
        text = text == null || text.isBlank() ? null : text.strip().replaceAll("\r\n?", "\n");
        if (text == null && stamp == null && fileId == null && !askAgain) {
            throw new InvalidInput("text", "required");
        }
    }
}
