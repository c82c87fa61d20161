package fr.ent.core.merge.people;

/** One of two people who are made one. */
enum MergeSide {
    KEPT,
    GONE
}
