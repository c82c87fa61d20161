package fr.ent.core.correction;

/** The datum that somebody asks to correct. */
enum CorrectedDatum {
    NAME,
    BIRTH,
    ADDRESS,
    CONTACT,
    SCHOOLING,
    OTHER
}
