package fr.ent.homework.event;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.homework.event.EventOutcome.Refused;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals about events. */
final class EventProblems {

    /** No answer is wanted, or its last day is over. */
    static final String CLOSED = "409 homework:event-answers-closed";

    /** There are {@code free} places for more people of a home that has some. */
    static final String FULL = "409 homework:event-full";

    private EventProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case EventOutcome.NotYours() -> Problem.notFound();
            case EventOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case EventOutcome.AnswersClosed() -> Problem.of(CLOSED);
            case EventOutcome.Full(int free) -> Problem.of(FULL, Map.of("free", free));
        };
    }
}
