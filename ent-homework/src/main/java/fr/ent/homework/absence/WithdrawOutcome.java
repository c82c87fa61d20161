package fr.ent.homework.absence;

/** How withdrawing a declared absence ended. */
enum WithdrawOutcome {
    DONE,

    /** Not a word of this viewer's about an own child, nor of the school for which they speak. */
    NOT_YOURS,

    /** A roll counts with it by now. */
    BEGUN
}
