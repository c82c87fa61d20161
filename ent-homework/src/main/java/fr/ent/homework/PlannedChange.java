package fr.ent.homework;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that a day of a class has, and its timetable hasn't.
 *
 * @param name says how the day changes, too
 * @param note things to know or to bring
 */
public record PlannedChange(
        LocalTime from, LocalTime to, String name, @Nullable String note) {}
