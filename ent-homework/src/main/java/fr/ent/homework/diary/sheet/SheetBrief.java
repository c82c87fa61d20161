package fr.ent.homework.diary.sheet;

import java.time.Instant;

/** A lesson sheet by its title. */
record SheetBrief(SheetId id, String title, String subject, Instant changedAt) {}
