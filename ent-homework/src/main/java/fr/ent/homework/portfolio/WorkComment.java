package fr.ent.homework.portfolio;

import fr.ent.core.storage.FileId;
import fr.ent.core.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The part of a piece of work that its child says: in words, by a sound, by a smiley, or nothing. Blank words are none.
 *
 * @param soundId a recording of the sender's
 */
record WorkComment(
        @PlainText(max = 1000) @Nullable String text,
        @Nullable FileId soundId,
        @Nullable Smiley smiley) {

    static final WorkComment NOTHING = new WorkComment(null, null, null);

    WorkComment {
        text = text == null || text.isBlank() ? null : text.strip().replaceAll("\r\n?", "\n");
    }
}
