package fr.ent.homework.diary;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of entries of a diary. */
public final class DiaryProblems {

    /** The entry has changed; {@code version} is the one of now. */
    public static final String CHANGED_MEANWHILE = "409 homework:changed-meanwhile";

    /** A day has passed since the deletion. */
    static final String TOO_LATE = "409 homework:too-late";

    private DiaryProblems() {}

    public static ErrorResponseException of(PublishOutcome.Refused refusal) {
        return switch (refusal) {
            case PublishOutcome.NotYours() -> Problem.notFound();
            case PublishOutcome.Unknown(EntryPart part) -> unknown(part);
        };
    }

    static ErrorResponseException of(ReviseOutcome.Refused refusal) {
        return switch (refusal) {
            case ReviseOutcome.NotYours() -> Problem.notFound();
            case ReviseOutcome.Unknown(EntryPart part) -> unknown(part);
            case ReviseOutcome.AlreadyPublished() ->
                Problem.invalid(new InvalidField("publishAt", "already-published"));
            case ReviseOutcome.ChangedMeanwhile(int version) ->
                Problem.of(CHANGED_MEANWHILE, Map.of("version", version));
        };
    }

    static ErrorResponseException of(DeleteOutcome.Refused refusal) {
        return switch (refusal) {
            case DeleteOutcome.NotYours() -> Problem.notFound();
            case DeleteOutcome.TooLate() -> Problem.of(TOO_LATE);
        };
    }

    private static ErrorResponseException unknown(EntryPart part) {
        return Problem.invalid(new InvalidField(
                switch (part) {
                    case FILES -> "fileIds";
                    case SLOT -> "slotId";
                    case PUPILS -> "pupilIds";
                },
                "unknown"));
    }
}
