package fr.ent.core.school.hours;

/** The halves of a day of school. */
public enum DayHalf {
    MORNING,
    AFTERNOON
}
