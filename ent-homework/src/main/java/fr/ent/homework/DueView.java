package fr.ent.homework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Homework as a family sees it at a glance.
 *
 * @param shownAt since when it is read as it stands
 * @param ticked whether the reader has ticked it off
 * @param handIn whether work is handed in
 * @param handedIn whether the child's was
 */
public record DueView(
        EntryId id,
        LocalDate date,
        LocalDate dueDate,
        String subject,
        String text,
        Instant shownAt,
        boolean ticked,
        boolean handIn,
        boolean handedIn) {}
