package fr.ent.messaging.conversation.list;

import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of the list of conversations. */
final class ConversationListProblems {

    /** The cursor isn't one that a page gave. */
    static final String BAD_CURSOR = "400 messaging:bad-cursor";

    private ConversationListProblems() {}

    static ErrorResponseException badCursor() {
        return Problem.of(BAD_CURSOR);
    }
}
