package fr.ent.messaging.blog.comment;

import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of comments. */
final class CommentProblems {

    /** The article takes no comments, or its class's year is over. */
    static final String CLOSED = "409 messaging:comments-closed";

    private CommentProblems() {}

    static CommentFacts require(CommentOutcome outcome) {
        return switch (outcome) {
            case CommentOutcome.Done(CommentFacts comment) -> comment;
            case CommentOutcome.Refused refusal -> throw of(refusal);
        };
    }

    private static ErrorResponseException of(CommentOutcome.Refused refusal) {
        return switch (refusal) {
            case CommentOutcome.NotYours() -> Problem.notFound();
            case CommentOutcome.Closed() -> Problem.of(CLOSED);
        };
    }
}
