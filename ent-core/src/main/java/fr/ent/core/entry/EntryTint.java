package fr.ent.core.entry;

/** The colours behind the animals, where a class has more children than there are animals. */
public enum EntryTint {
    SUN,
    SEA,
    ROSE,
    LEAF,
    PLUM,
    SKY
}
