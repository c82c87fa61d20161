package fr.ent.homework.group;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of groups. */
final class GroupProblems {

    /** The group has changed; {@code version} is the one of now. */
    static final String CHANGED_MEANWHILE = "409 homework:group-changed-meanwhile";

    /** Another class has pupils in the group: who leads it takes them out first. */
    static final String HAS_PUPILS = "409 homework:group-has-pupils-of-others";

    /** This isn't the viewer's to decide: another teacher of the class does, or the head. */
    static final String NEEDS_COLLEAGUE = "409 homework:group-needs-a-colleague";

    /** A timetable has slots for the group: they are taken out of it first. */
    static final String PLANNED = "409 homework:group-is-planned";

    private GroupProblems() {}

    static ErrorResponseException of(GroupOutcome.Refused refusal) {
        return switch (refusal) {
            case GroupOutcome.NotYours() -> Problem.notFound();
            case GroupOutcome.Unnamed() -> Problem.invalid(new InvalidField("name", "required"));
            case GroupOutcome.UnknownClasses() -> Problem.invalid(new InvalidField("classIds", "unknown"));
            case GroupOutcome.UnknownPupils() -> Problem.invalid(new InvalidField("pupilIds", "unknown"));
            case GroupOutcome.HasPupils() -> Problem.of(HAS_PUPILS);
            case GroupOutcome.NeedsColleague() -> Problem.of(NEEDS_COLLEAGUE);
            case GroupOutcome.Planned() -> Problem.of(PLANNED);
            case GroupOutcome.ChangedMeanwhile(int version) ->
                Problem.of(CHANGED_MEANWHILE, Map.of("version", version));
        };
    }
}
