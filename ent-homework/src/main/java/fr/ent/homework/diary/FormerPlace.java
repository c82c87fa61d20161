package fr.ent.homework.diary;

import fr.ent.homework.SlotId;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.SlotIds;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry was noted before the town closed its days.
 *
 * @param slot the slot in which it was given
 */
@Embeddable
record FormerPlace(
        @Column(name = "given_before") LocalDate given,
        @Column(name = "due_before") @Nullable LocalDate due,

        @Column(name = "slot_before") @Convert(converter = SlotIds.class) @Nullable
        SlotId slot) {

    static FormerPlace of(EntryContent noted) {
        return new FormerPlace(noted.date(), noted.dueDate(), noted.slotId());
    }

    /** This content as it was noted. */
    EntryContent in(EntryContent content) {
        return content.on(given, due, slot);
    }
}
