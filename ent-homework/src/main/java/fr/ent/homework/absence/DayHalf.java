package fr.ent.homework.absence;

/** A half-day of school: the roll is taken in each. */
public enum DayHalf {
    MORNING,
    AFTERNOON
}
