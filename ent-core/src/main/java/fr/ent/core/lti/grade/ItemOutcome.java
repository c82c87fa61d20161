package fr.ent.core.lti.grade;

/** How writing what is scored ended. */
sealed interface ItemOutcome {

    record Written(LineItem item) implements ItemOutcome {}

    /** A reason not to. */
    enum ItemRefusal implements ItemOutcome {
        /** Not of this tool, or of a class that doesn't open it. */
        UNKNOWN,
        /** The tool has two hundred in this class. */
        NO_ROOM,
        /** Another one is like it. */
        TWICE,
        /** It came with a link, and goes with it. */
        OF_LINK
    }
}
