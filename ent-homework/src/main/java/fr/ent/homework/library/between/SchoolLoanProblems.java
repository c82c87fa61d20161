package fr.ent.homework.library.between;

import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals between libraries. */
final class SchoolLoanProblems {

    /** No copy of the book is in use. */
    static final String NO_COPY = "409 homework:no-copy";

    /** The school waits for {@code most} answers, as many as it may. */
    static final String TOO_MANY_ASKED = "409 homework:too-many-asked";

    /** The loan is in another {@code state} meanwhile, in which that isn't done. */
    static final String MOVED_ON = "409 homework:loan-moved-on";

    /** No copy of the school bears this barcode. */
    static final String UNKNOWN_COPY = "409 homework:unknown-copy";

    /** The copy is of the book {@code title}, which isn't the one that is asked for. */
    static final String OTHER_BOOK = "409 homework:other-book";

    /** The copy isn't on the shelf by what is written. */
    static final String NOT_ON_SHELF = "409 homework:not-on-shelf";

    /** A pupil has the copy: it is taken back first. */
    static final String WITH_PUPIL = "409 homework:with-pupil";

    private SchoolLoanProblems() {}

    static ErrorResponseException of(SchoolLoanOutcome.Refused refusal) {
        return switch (refusal) {
            case SchoolLoanOutcome.NotYours() -> Problem.notFound();
            case SchoolLoanOutcome.NoCopy() -> Problem.of(NO_COPY);
            case SchoolLoanOutcome.TooManyAsked(int most) -> Problem.of(TOO_MANY_ASKED, Map.of("most", most));
            case SchoolLoanOutcome.MovedOn(var state) -> Problem.of(MOVED_ON, Map.of("state", state));
            case SchoolLoanOutcome.UnknownCopy() -> Problem.of(UNKNOWN_COPY);
            case SchoolLoanOutcome.OtherBook(var book) -> Problem.of(OTHER_BOOK, Map.of("title", book.title()));
            case SchoolLoanOutcome.NotOnShelf() -> Problem.of(NOT_ON_SHELF);
            case SchoolLoanOutcome.WithPupil() -> Problem.of(WITH_PUPIL);
        };
    }
}
