package fr.ent.homework.diary;

/** The kind of an entry: a lesson that was given in class, or homework to be done at home. */
enum EntryKind {
    LESSON,
    HOMEWORK
}
