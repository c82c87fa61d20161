package fr.ent.homework.diary;

import fr.ent.core.PersonId;
import fr.ent.homework.diary.entry.EntryFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry that went to other days, with nothing else about it changed. */
record MovedEntry(EntryFacts before, EntryFacts after) {

    /** Whether it is homework that is read, and is due on another day. */
    boolean isDueElsewhere() {
        return after.published() && !Objects.equals(formerDue(), after.content().dueDate());
    }

    @Nullable
    LocalDate formerDue() {
        return before.content().dueDate();
    }

    /** The notice of it as due on its former day. */
    Map<String, String> toldBefore() {
        return told(before);
    }

    /** The same on its day of now. */
    Map<String, String> toldNow() {
        return told(after);
    }

    private static Map<String, String> told(EntryFacts entry) {
        return Map.of(
                "entry", entry.id().toString(),
                "dueDate", String.valueOf(entry.content().dueDate()));
    }

    PersonId writtenBy() {
        return after.writtenBy();
    }
}
