package fr.ent.homework.diary.sheet;

import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.homework.SlotId;
import java.time.LocalDate;

/** A slot of a class on a day. */
record SlotDay(ClassId classId, SlotId slotId, LocalDate day) {

    SlotDay {
        DateRange.requireSensible("day", day);
    }
}
