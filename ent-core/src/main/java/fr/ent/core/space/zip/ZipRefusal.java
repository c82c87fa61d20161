package fr.ent.core.space.zip;

/** Why an archive is refused as a whole. */
enum ZipRefusal {
    NOT_A_ZIP,
    TOO_MANY_ENTRIES,
    TOO_LARGE,
    NOTHING_IN_IT
}
