package fr.ent.homework.timetable;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import fr.ent.homework.timetable.plan.DayChangeId;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of timetables. */
final class TimetableProblems {

    /** The timetable has changed; {@code version} is the one of now. */
    static final String CHANGED_MEANWHILE = "409 homework:timetable-changed-meanwhile";

    /** Something else changes the day at this time; {@code exceptionId} names it. */
    static final String ALREADY_CHANGED = "409 homework:day-already-changed";

    private TimetableProblems() {}

    static ErrorResponseException of(ReplaceOutcome.Refused refusal) {
        return switch (refusal) {
            case ReplaceOutcome.NotYours() -> Problem.notFound();
            case ReplaceOutcome.ChangedMeanwhile(int version) ->
                Problem.of(CHANGED_MEANWHILE, Map.of("version", version));
            case ReplaceOutcome.UnknownSlot(int at) ->
                Problem.invalid(new InvalidField("slots[%d].id".formatted(at), "unknown"));
            case ReplaceOutcome.Overlapping(int at) ->
                Problem.invalid(new InvalidField("slots[%d].from".formatted(at), "overlaps"));
        };
    }

    static ErrorResponseException of(ChangeDayOutcome.Refused refusal) {
        return switch (refusal) {
            case ChangeDayOutcome.NotYours() -> Problem.notFound();
            case ChangeDayOutcome.AlreadyChanged(DayChangeId by) ->
                Problem.of(ALREADY_CHANGED, Map.of("exceptionId", by));
        };
    }
}
