package fr.ent.homework;

/** How a class spends a slot: with a subject of the programmes, in the playground, or with what the programmes don't count. */
public enum SlotKind {
    LESSON,
    RECESS,
    OTHER
}
