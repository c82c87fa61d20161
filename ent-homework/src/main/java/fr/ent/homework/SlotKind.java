package fr.ent.homework;

/**
 * How a class spends a slot: with a subject of the programmes, in the playground, with what the programmes don't count, or with
 * support for a group, outside of their hours.
 */
public enum SlotKind {
    LESSON,
    RECESS,
    OTHER,
    SUPPORT
}
