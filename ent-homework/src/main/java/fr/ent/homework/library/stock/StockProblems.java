package fr.ent.homework.library.stock;

import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of counts. */
final class StockProblems {

    /** A count of the school goes on: whoever helps scans for that one. */
    static final String STOCK_TAKING_OPEN = "409 homework:stock-taking-open";

    /** The count goes on: it isn't known yet what is missing. */
    static final String STOCK_TAKING_GOES_ON = "409 homework:stock-taking-goes-on";

    private StockProblems() {}

    static ErrorResponseException of(StockOutcome.Refused refusal) {
        return switch (refusal) {
            case StockOutcome.NotYours() -> Problem.notFound();
            case StockOutcome.AnotherOne() -> Problem.of(STOCK_TAKING_OPEN);
            case StockOutcome.GoesOn() -> Problem.of(STOCK_TAKING_GOES_ON);
        };
    }

    /** The count as an act has left it; or the refusal, thrown. */
    static StockTaking settle(StockOutcome outcome) {
        return switch (outcome) {
            case StockOutcome.Done(StockTaking taking) -> taking;
            case StockOutcome.Beeped(StockBeep beep) -> beep.taking();
            case StockOutcome.Refused refusal -> throw of(refusal);
        };
    }
}
