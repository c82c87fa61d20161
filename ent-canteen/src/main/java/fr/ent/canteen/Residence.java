package fr.ent.canteen;

/** Where a household lives, seen from the territory. One of which nothing is said lives inside. */
public enum Residence {
    INSIDE,
    OUTSIDE
}
