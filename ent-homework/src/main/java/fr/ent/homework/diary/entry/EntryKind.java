package fr.ent.homework.diary.entry;

/** The kind of an entry: a lesson that was given in class, or homework to be done at home. */
public enum EntryKind {
    LESSON,
    HOMEWORK
}
