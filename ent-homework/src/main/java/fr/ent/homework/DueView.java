package fr.ent.homework;

import java.time.LocalDate;

/** Homework as a family sees it at a glance. */
public record DueView(EntryId id, LocalDate date, LocalDate dueDate, String subject, String text) {}
