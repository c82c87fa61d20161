package fr.ent.homework.work;

/** The kind of a stamp under a piece of work. */
enum FeedbackStamp {
    BRAVO,
    WELL_DONE,
    PROGRESS,
    ALMOST,
    SEEN
}
