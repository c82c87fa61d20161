package fr.ent.homework.exercise.question;

/** The letters that count in a written word. */
public record SpellingRule(boolean caseCounts, boolean accentsCount) {}
