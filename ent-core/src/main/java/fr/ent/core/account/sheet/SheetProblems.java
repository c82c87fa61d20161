package fr.ent.core.account.sheet;

/** Refusals of cards. */
final class SheetProblems {

    /** The class has no pupils. */
    static final String EMPTY_CLASS = "409 core:empty-class";

    private SheetProblems() {}
}
