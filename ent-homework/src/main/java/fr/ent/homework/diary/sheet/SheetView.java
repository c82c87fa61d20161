package fr.ent.homework.diary.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A lesson sheet.
 *
 * @param own whether the reader wrote it, and may change it
 * @param version to be given back when changing the sheet
 */
record SheetView(SheetId id, @JsonUnwrapped SheetContent content, boolean own, int version, Instant changedAt) {}
