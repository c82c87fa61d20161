package fr.ent.homework.progress.state;

/** A point of a report to be looked at before the file is sent; the report is in it all the same. */
enum PupilCheck {
    /** Words about a domain are longer than those that other programs send. */
    WORDS_LONG,
    /** Something of the report has no domain of the State's, and stays out of the file. */
    UNPLACED
}
