package fr.ent.core.account.sheet;

/** Refusals of cards. */
final class SheetProblems {

    /** The class has no pupils. */
    static final String EMPTY_CLASS = "409 core:empty-class";

    /** The accounts went away meanwhile: some cards of before don't work any more, and all are to be printed again. */
    static final String CUT_SHORT = "503 core:cards-cut-short";

    private SheetProblems() {}
}
