package fr.ent.homework.timetable;

import org.jspecify.annotations.Nullable;

/** Words that need not be there. */
final class Words {

    private Words() {}

    /** The words without spaces around them; null when nothing is left. */
    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
