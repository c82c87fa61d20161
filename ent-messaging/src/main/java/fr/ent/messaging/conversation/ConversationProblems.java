package fr.ent.messaging.conversation;

import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of new conversations. */
final class ConversationProblems {

    /** Nobody could read the conversation. */
    static final String NOBODY_TO_WRITE_TO = "409 messaging:nobody-to-write-to";

    private ConversationProblems() {}

    static ErrorResponseException of(StartOutcome.Refused refusal) {
        return switch (refusal) {
            case StartOutcome.NobodyToWriteTo() -> Problem.of(NOBODY_TO_WRITE_TO);
            case StartOutcome.NotYours() -> Problem.notFound();
        };
    }
}
