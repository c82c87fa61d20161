package fr.ent.homework.diary;

import fr.ent.core.PersonId;
import fr.ent.homework.diary.entry.EntryFacts;
import java.time.LocalDate;
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

    PersonId writtenBy() {
        return after.writtenBy();
    }
}
