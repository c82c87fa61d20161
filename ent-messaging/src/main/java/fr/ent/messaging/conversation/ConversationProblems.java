package fr.ent.messaging.conversation;

import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of conversations. */
final class ConversationProblems {

    /** The cursor isn't one that a page gave. */
    static final String BAD_CURSOR = "400 messaging:bad-cursor";

    /** Nobody could read the conversation. */
    static final String NOBODY_TO_WRITE_TO = "409 messaging:nobody-to-write-to";

    private ConversationProblems() {}

    static ErrorResponseException of(StartOutcome.Refused refusal) {
        return switch (refusal) {
            case StartOutcome.NobodyToWriteTo() -> Problem.of(NOBODY_TO_WRITE_TO);
            case StartOutcome.NotYours() -> Problem.notFound();
        };
    }

    static ErrorResponseException badCursor() {
        return Problem.of(BAD_CURSOR);
    }
}
