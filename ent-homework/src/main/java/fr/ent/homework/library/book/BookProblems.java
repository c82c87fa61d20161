package fr.ent.homework.library.book;

import fr.ent.core.InvalidField;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of the catalogue. */
final class BookProblems {

    /** Another copy of the school bears this barcode. */
    static final String BARCODE_TAKEN = "409 homework:barcode-taken";

    private BookProblems() {}

    static ErrorResponseException of(WriteOutcome.Refused refusal) {
        return switch (refusal) {
            case WriteOutcome.NotYours() -> Problem.notFound();
            case WriteOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case WriteOutcome.BarcodeTaken() -> Problem.of(BARCODE_TAKEN);
            case WriteOutcome.NoBarcode() -> Problem.invalid(new InvalidField("barcode", "malformed"));
        };
    }
}
