package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.core.http.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of loans, returns and reservations. Names of children are for those at the desk alone. */
final class LoanProblems {

    /** No pupil of the school has this card. */
    static final String UNKNOWN_CARD = "409 homework:unknown-card";

    /** No copy of the school bears this barcode. */
    static final String UNKNOWN_COPY = "409 homework:unknown-copy";

    /** The copy, which is of the book {@code title}, was taken out of the library. */
    static final String COPY_WITHDRAWN = "409 homework:copy-withdrawn";
    /** {@code childName} has the copy, which is of the book {@code title}. */
    static final String COPY_LENT = "409 homework:copy-lent";

    /** The child has {@code booksAtOnce} books, as many as the rule allows. */
    static final String TOO_MANY_BOOKS = "409 homework:too-many-books";

    /** The book {@code title} is kept for {@code childName}. */
    static final String BOOK_RESERVED = "409 homework:book-reserved";

    /** Another child waits for the book, which stays due on {@code dueOn}. */
    static final String BOOK_AWAITED = "409 homework:book-awaited";

    /** The copy, which is of the book {@code title}, isn't lent. */
    static final String NOT_LENT = "409 homework:not-lent";

    /** The copy, which is of the book {@code title}, was lent, brought back or found after the beep that a device has kept. */
    static final String BEEP_OVERTAKEN = "409 homework:beep-overtaken";

    /** The child has the book already. */
    static final String HAS_BOOK = "409 homework:has-book";

    /** No copy of the book is in use, so nobody waits for one. */
    static final String NO_COPY = "409 homework:no-copy";
    /** The child waits for {@code most} books, as many as it may. */
    static final String TOO_MANY_RESERVATIONS = "409 homework:too-many-reservations";

    private LoanProblems() {}

    static ErrorResponseException of(LendOutcome.Refused refusal, Directory directory) {
        return switch (refusal) {
            case LendOutcome.NotYours() -> Problem.notFound();
            case LendOutcome.UnknownCard() -> Problem.of(UNKNOWN_CARD);
            case LendOutcome.UnknownCopy() -> Problem.of(UNKNOWN_COPY);
            case LendOutcome.Withdrawn(LentBook book) -> withdrawn(book);
            case LendOutcome.CopyLent(LentBook book, ChildId child) ->
                Problem.of(COPY_LENT, Map.of("title", book.title(), "childName", name(child, directory)));
            case LendOutcome.Overtaken(LentBook book) -> overtaken(book);
            case LendOutcome.TooMany(int booksAtOnce) -> Problem.of(TOO_MANY_BOOKS, Map.of("booksAtOnce", booksAtOnce));
            case LendOutcome.Reserved(LentBook book, ChildId child) ->
                Problem.of(BOOK_RESERVED, Map.of("title", book.title(), "childName", name(child, directory)));
            case LendOutcome.Awaited(var dueOn) -> Problem.of(BOOK_AWAITED, Map.of("dueOn", dueOn));
        };
    }

    static ErrorResponseException of(ReturnOutcome.Refused refusal) {
        return switch (refusal) {
            case ReturnOutcome.NotYours() -> Problem.notFound();
            case ReturnOutcome.UnknownCopy() -> Problem.of(UNKNOWN_COPY);
            case ReturnOutcome.Withdrawn(LentBook book) -> withdrawn(book);
            case ReturnOutcome.Overtaken(LentBook book) -> overtaken(book);
            case ReturnOutcome.NotLent(LentBook book) -> Problem.of(NOT_LENT, Map.of("title", book.title()));
        };
    }

    static ErrorResponseException of(ReserveOutcome.Refused refusal) {
        return switch (refusal) {
            case ReserveOutcome.NotYours() -> Problem.notFound();
            case ReserveOutcome.NoCopy() -> Problem.of(NO_COPY);
            case ReserveOutcome.HasBook() -> Problem.of(HAS_BOOK);
            case ReserveOutcome.TooManyWishes(int most) -> Problem.of(TOO_MANY_RESERVATIONS, Map.of("most", most));
        };
    }

    private static ErrorResponseException overtaken(LentBook book) {
        return Problem.of(BEEP_OVERTAKEN, Map.of("title", book.title()));
    }

    private static ErrorResponseException withdrawn(LentBook book) {
        return Problem.of(COPY_WITHDRAWN, Map.of("title", book.title()));
    }

    /** The given name, or nothing for somebody who is gone. */
    static String name(ChildId child, Directory directory) {
        PersonName name = directory.names(List.of(child.asPerson())).get(child.asPerson());
        return name == null ? "" : name.givenName();
    }
}
