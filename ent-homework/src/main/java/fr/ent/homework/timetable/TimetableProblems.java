package fr.ent.homework.timetable;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.homework.timetable.plan.DayChangeId;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of timetables. */
final class TimetableProblems {

    /** The timetable has changed; {@code version} is the one of now. */
    static final String CHANGED_MEANWHILE = "409 homework:timetable-changed-meanwhile";

    /** Something else changes the day at this time; {@code exceptionId} names it. */
    static final String ALREADY_CHANGED = "409 homework:day-already-changed";

    /** The school is closed on that day; {@code reason} tells why, with the {@code label} of the closed day if it has one. */
    static final String NO_SCHOOL = "409 homework:no-school-that-day";

    private TimetableProblems() {}

    static ErrorResponseException of(ReplaceOutcome.Refused refusal) {
        return switch (refusal) {
            case ReplaceOutcome.NotYours() -> Problem.notFound();
            case ReplaceOutcome.ChangedMeanwhile(int version) ->
                Problem.of(CHANGED_MEANWHILE, Map.of("version", version));
            case ReplaceOutcome.UnknownSlot(int at) ->
                Problem.invalid(new InvalidField("slots[%d].id".formatted(at), "unknown"));
            case ReplaceOutcome.UnknownTeacher(int at) ->
                Problem.invalid(new InvalidField("slots[%d].teacherId".formatted(at), "unknown"));
            case ReplaceOutcome.UnknownGroup(int at) ->
                Problem.invalid(new InvalidField("slots[%d].groupId".formatted(at), "unknown"));
            case ReplaceOutcome.Overlapping(int at) ->
                Problem.invalid(new InvalidField("slots[%d].from".formatted(at), "overlaps"));
        };
    }

    static ErrorResponseException of(ChangeDayOutcome.Refused refusal) {
        return switch (refusal) {
            case ChangeDayOutcome.NotYours() -> Problem.notFound();
            case ChangeDayOutcome.NoSchool(Closure closure) ->
                Problem.of(NO_SCHOOL, Map.of("reason", closure.kind().name(), "label", closure.label()));
            case ChangeDayOutcome.AlreadyChanged(DayChangeId by) ->
                Problem.of(ALREADY_CHANGED, Map.of("exceptionId", by));
        };
    }
}
