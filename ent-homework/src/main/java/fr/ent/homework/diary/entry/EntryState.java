package fr.ent.homework.diary.entry;

/** The state of an entry: kept for those who lead the class, waiting for its moment, or read by those for whom it is. */
public enum EntryState {
    DRAFT,
    SCHEDULED,
    PUBLISHED
}
