package fr.ent.homework.progress.state;

/** A reason why the report of a pupil isn't in the file. */
enum PupilGap {
    /** Neither the register nor the class tells the level. */
    LEVEL,
    /** No file has brought the national number. */
    NUMBER,
    UNPUBLISHED,
    /** No words about the term as a whole, which the State's report has to have. */
    GENERAL,
    GENERAL_TOO_LONG,
    /** Fewer than three domains of the State's are told of. */
    DOMAINS
}
