package fr.ent.homework;

import fr.ent.core.ChildId;
import java.time.LocalDate;

/**
 * Half-days of the last days in which a closed roll found a child away, and of which nobody has said why.
 *
 * @param date the latest of these days
 * @param halves how many half-days
 */
public record UnexplainedAbsence(ChildId childId, LocalDate date, int halves) {}
