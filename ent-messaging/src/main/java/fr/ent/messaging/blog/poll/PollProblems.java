package fr.ent.messaging.blog.poll;

import fr.ent.core.http.Problem;
import fr.ent.messaging.blog.ArticleState;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of polls. */
final class PollProblems {

    /** The article's {@code state} doesn't allow it. */
    static final String NOT_NOW = "409 messaging:article-state";

    /** Somebody has answered: question and answers stay as they are, or the poll is deleted. */
    static final String ANSWERED = "409 messaging:poll-answered";

    /** Nobody votes any more. */
    static final String CLOSED = "409 messaging:poll-closed";

    private PollProblems() {}

    static void require(PollOutcome outcome) {
        if (outcome instanceof PollOutcome.Refused refusal) {
            throw of(refusal);
        }
    }

    private static ErrorResponseException of(PollOutcome.Refused refusal) {
        return switch (refusal) {
            case PollOutcome.NotYours() -> Problem.notFound();
            case PollOutcome.NotNow(ArticleState state) -> Problem.of(NOT_NOW, Map.of("state", state));
            case PollOutcome.Answered() -> Problem.of(ANSWERED);
            case PollOutcome.Closed() -> Problem.of(CLOSED);
        };
    }
}
