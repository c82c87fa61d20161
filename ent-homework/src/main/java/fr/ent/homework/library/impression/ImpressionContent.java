package fr.ent.homework.library.impression;

import fr.ent.core.storage.FileId;
import fr.ent.core.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The part of an impression that a child makes: the same in requests, in the table and in answers. Blank words are none.
 *
 * @param words a sentence or two
 * @param pictureId a drawing, as a file of the child's own
 */
record ImpressionContent(
        boolean heart,
        @PlainText(max = 280) @Nullable String words,
        @Nullable FileId pictureId) {

    ImpressionContent {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
