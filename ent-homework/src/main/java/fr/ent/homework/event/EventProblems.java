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

    /** The town closes the school on its days; answers are taken again once these are open, or it is moved. */
    static final String SUSPENDED = "409 homework:event-answers-suspended";

    /** There are {@code free} places for more people of a home that has some; none while others wait. */
    static final String FULL = "409 homework:event-full";

    /** It was moved, or called off and restored, as often as families can be told of it. */
    static final String TURNED_OFTEN = "409 homework:event-turned-often";

    private EventProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case EventOutcome.NotYours() -> Problem.notFound();
            case EventOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case EventOutcome.TurnedOften() -> Problem.of(TURNED_OFTEN);
            case EventOutcome.AnswersClosed() -> Problem.of(CLOSED);
            case EventOutcome.AnswersSuspended() -> Problem.of(SUSPENDED);
            case EventOutcome.Full(int free) -> Problem.of(FULL, Map.of("free", free));
        };
    }
}
