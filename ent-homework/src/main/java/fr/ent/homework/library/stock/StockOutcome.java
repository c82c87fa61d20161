package fr.ent.homework.library.stock;

/** How an act on a count ended. */
sealed interface StockOutcome {

    record Done(StockTaking taking) implements StockOutcome {}

    record Beeped(StockBeep beep) implements StockOutcome {}

    sealed interface Refused extends StockOutcome {}

    /** Not a library that this viewer runs. */
    record NotYours() implements Refused {}

    /** Another count of the school goes on. */
    record AnotherOne() implements Refused {}

    /** It isn't known yet what is missing. */
    record GoesOn() implements Refused {}
}
