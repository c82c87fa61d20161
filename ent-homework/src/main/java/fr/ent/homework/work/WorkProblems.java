package fr.ent.homework.work;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of work that is handed in. */
final class WorkProblems {

    /** The child has handed in as many tries as there may be: {@code most}. */
    static final String TOO_MANY_TRIES = "409 homework:too-many-tries";

    /** The teacher has answered the try. */
    static final String ANSWERED = "409 homework:answered";

    private WorkProblems() {}

    static ErrorResponseException of(HandInOutcome.Refused refusal) {
        return switch (refusal) {
            case HandInOutcome.NotYours() -> Problem.notFound();
            case HandInOutcome.UnknownFiles() -> Problem.invalid(new InvalidField("fileIds", "unknown"));
            case HandInOutcome.FilesWithheld() -> Problem.invalid(new InvalidField("fileIds", "withheld"));
            case HandInOutcome.TooManyTries(int most) -> Problem.of(TOO_MANY_TRIES, Map.of("most", most));
            case HandInOutcome.Answered() -> Problem.of(ANSWERED);
        };
    }

    static ErrorResponseException of(FeedbackOutcome.Refused refusal) {
        return switch (refusal) {
            case FeedbackOutcome.NotYours() -> Problem.notFound();
            case FeedbackOutcome.NoSound() -> Problem.invalid(new InvalidField("fileId", "not-a-sound"));
            case FeedbackOutcome.NoPicture() -> Problem.invalid(new InvalidField("drawings", "not-a-picture"));
        };
    }
}
