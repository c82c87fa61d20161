package fr.ent.homework.diary;

/** What an entry tells: what was done in class, or what is to be done at home. */
enum EntryKind {
    LESSON,
    HOMEWORK
}
