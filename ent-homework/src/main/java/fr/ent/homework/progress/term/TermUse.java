package fr.ent.homework.progress.term;

/** How far a term is used, from the least. */
enum TermUse {
    /** Levels are noted or words written, which no family reads. */
    NOTED,
    /** Families read levels. */
    PUBLISHED,
    /** Reports are published, on which its days are written. */
    REPORTED
}
