package fr.ent.messaging.writing.live;

import fr.ent.core.PersonId;
import fr.ent.messaging.SharedTextId;
import org.jspecify.annotations.Nullable;

/**
 * Something that those who have a shared text open are told at once.
 *
 * @param sequence of a part that was written
 * @param content of that part, unless it is long: then it is to be asked for
 * @param browser which of that person's
 * @param cursor where that one is, as the browsers say it among themselves; none when the text was left
 */
record TextHint(
        HintKind kind,
        SharedTextId textId,
        int era,
        @Nullable PersonId personId,
        @Nullable Integer sequence,
        @Nullable String content,
        @Nullable Long browser,
        @Nullable String cursor) {

    /** The kinds of things that are told. */
    enum HintKind {
        /** Something was written. */
        WORDS,
        /** Somebody is somewhere. */
        CURSOR,
        /** The text isn't what it was: it is to be asked for. */
        TEXT
    }
}
