package fr.ent.homework.timetable.plan;

import org.jspecify.annotations.Nullable;

/** SlotWords that need not be there. */
final class SlotWords {

    private SlotWords() {}

    /** The words without spaces around them; null when nothing is left. */
    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
