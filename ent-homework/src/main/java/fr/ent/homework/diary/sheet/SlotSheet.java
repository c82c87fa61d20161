package fr.ent.homework.diary.sheet;

import fr.ent.homework.SlotId;
import java.time.LocalDate;

/** A lesson sheet in a slot on a day. */
record SlotSheet(SlotId slotId, LocalDate day, SheetBrief sheet) {}
