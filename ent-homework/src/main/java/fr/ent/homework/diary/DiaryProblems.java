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
            case PublishOutcome.Faulty(EntryFault fault) -> faulty(fault);
        };
    }

    static ErrorResponseException of(ReviseOutcome.Refused refusal) {
        return switch (refusal) {
            case ReviseOutcome.NotYours() -> Problem.notFound();
            case ReviseOutcome.Faulty(EntryFault fault) -> faulty(fault);
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

    private static ErrorResponseException faulty(EntryFault fault) {
        return Problem.invalid(
                switch (fault) {
                    case UNKNOWN_FILES -> new InvalidField("fileIds", "unknown");
                    case WITHHELD_FILES -> new InvalidField("fileIds", "withheld");
                    case UNKNOWN_SLOT -> new InvalidField("slotId", "unknown");
                    case UNKNOWN_EXERCISE -> new InvalidField("exerciseEditionId", "unknown");
                    case UNKNOWN_GROUP -> new InvalidField("groupId", "unknown");
                    case UNKNOWN_PUPILS -> new InvalidField("pupilIds", "unknown");
                    case DUE_TOO_LATE -> new InvalidField("dueDate", "out-of-range");
                });
    }
}
