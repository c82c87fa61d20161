package fr.ent.homework;

import fr.ent.core.ChildId;
import fr.ent.core.school.hours.DayHalf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Half-days of the last days in which a closed roll found a child away, and of which nobody has said why.
 *
 * @param date the latest of these days
 * @param half the half of that day; none when the child was away in both
 * @param halves how many half-days
 */
public record UnexplainedAbsence(
        ChildId childId, LocalDate date, @Nullable DayHalf half, int halves) {}
