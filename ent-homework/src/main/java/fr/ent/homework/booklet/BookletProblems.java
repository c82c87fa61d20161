package fr.ent.homework.booklet;

import fr.ent.core.InvalidField;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of observations. */
final class BookletProblems {

    /** A pupil has as many observations of the year as there may be: {@code most}. */
    static final String FULL = "409 homework:booklet-full";

    private BookletProblems() {}

    static ErrorResponseException of(ObservationOutcome.Refused refusal) {
        return switch (refusal) {
            case ObservationOutcome.NotYours() -> Problem.notFound();
            case ObservationOutcome.UnknownSkill() -> Problem.invalid(new InvalidField("skillId", "unknown"));
            case ObservationOutcome.OtherYear() -> Problem.invalid(new InvalidField("date", "out-of-range"));
            case ObservationOutcome.UnknownFiles() -> Problem.invalid(new InvalidField("fileIds", "unknown"));
            case ObservationOutcome.OtherFiles() -> Problem.invalid(new InvalidField("fileIds", "other-kind"));
            case ObservationOutcome.FilesWithheld() -> Problem.invalid(new InvalidField("fileIds", "withheld"));
            case ObservationOutcome.UnknownFaces() -> Problem.invalid(new InvalidField("shownIds", "unknown"));
            case ObservationOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case ObservationOutcome.Full(int most) -> Problem.of(FULL, Map.of("most", most));
        };
    }
}
