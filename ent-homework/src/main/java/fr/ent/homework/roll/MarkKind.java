package fr.ent.homework.roll;

/** How a pupil stands in a roll: there, away, come late, or gone before the end. */
public enum MarkKind {
    PRESENT,
    ABSENT,
    LATE,
    LEFT
}
