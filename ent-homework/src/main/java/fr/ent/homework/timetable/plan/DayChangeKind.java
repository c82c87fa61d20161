package fr.ent.homework.timetable.plan;

/** How a day of a class isn't as its timetable has it. */
public enum DayChangeKind {
    TRIP,
    SWIMMING,
    EVENT,
    /** Another teacher is there, and the slots stay. */
    REPLACED,
    CANCELLED;

    /** Whether it takes the place of slots. */
    boolean takesPlaceOfSlots() {
        return this != REPLACED;
    }
}
