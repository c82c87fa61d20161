package fr.ent.canteen;

import fr.ent.core.ChildId;

/** A child's yearly file that waits for the family. */
public record ChildFile(ChildId childId, ToDo toDo) {

    /** The task that is left to the family. */
    public enum ToDo {
        /** Write and sign it: it isn't begun, or isn't signed. */
        SIGN,
        /** Put right what the town hall asks about, and sign again. */
        CORRECT
    }
}
