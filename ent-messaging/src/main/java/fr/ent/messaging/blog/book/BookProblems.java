package fr.ent.messaging.blog.book;

import fr.ent.core.http.Problem;
import fr.ent.messaging.blog.book.BookOutcome.ForbiddenPicture;
import java.util.List;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of books. */
final class BookProblems {

    /** Nothing that was published is for these readers. */
    static final String EMPTY = "409 messaging:book-empty";

    /** Pictures show children who may not be shown in public; {@code pictures} names both. */
    static final String IMAGE_CONSENT = "409 messaging:image-consent";

    private BookProblems() {}

    static BlogBook require(BookOutcome outcome) {
        return switch (outcome) {
            case BookOutcome.UnderWay(BlogBook book) -> book;
            case BookOutcome.Refused refusal -> throw of(refusal);
        };
    }

    private static ErrorResponseException of(BookOutcome.Refused refusal) {
        return switch (refusal) {
            case BookOutcome.NotYours() -> Problem.notFound();
            case BookOutcome.NothingToRead() -> Problem.of(EMPTY);
            case BookOutcome.ImageForbidden(List<ForbiddenPicture> pictures) ->
                Problem.of(IMAGE_CONSENT, Map.of("pictures", pictures));
        };
    }
}
