package fr.ent.core.yearchange;

import fr.ent.core.SchoolId;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.yearchange.change.YearChangeState;
import java.util.Map;
import java.util.Set;
import org.springframework.web.ErrorResponseException;

/** Refusals of changes of years. */
final class YearChangeProblems {

    /** No year is opened that pupils of the school could come to. */
    static final String NO_NEXT_YEAR = "409 core:no-next-year";

    /** Nobody is at the school, and the plan of no other school leads pupils to it. */
    static final String NO_PUPILS = "409 core:school-without-pupils";

    /** The change is in another {@code state} by now. */
    static final String STATE = "409 core:year-change-state";

    /** So many {@code pupils} aren't any more as the plan has them: it is previewed again. */
    static final String OUTDATED = "409 core:year-change-outdated";

    /** Nobody has said yet what becomes of so many {@code pupils}. */
    static final String UNDECIDED = "409 core:year-change-undecided";

    /** Another class of the plan has this name. */
    static final String NAME_TAKEN = "409 core:planned-class-known";

    /** The change was carried out as its year began, or more than thirty days ago. */
    static final String TOO_LATE = "409 core:year-change-too-late";

    /** Pupils pass on to these {@code schools}, whose own change isn't applied. */
    static final String NEXT_SCHOOL = "409 core:next-school-waits";

    /** Applied changes of these {@code schools} lead pupils here: they are undone first. */
    static final String AWAITED = "409 core:pupils-are-coming";

    private YearChangeProblems() {}

    static ErrorResponseException of(YearChangeOutcome.Refused refusal) {
        return switch (refusal) {
            case YearChangeOutcome.NoNextYear() -> Problem.of(NO_NEXT_YEAR);
            case YearChangeOutcome.NoPupils() -> Problem.of(NO_PUPILS);
            case YearChangeOutcome.NotInThatState(YearChangeState state) -> Problem.of(STATE, Map.of("state", state));
            case YearChangeOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case YearChangeOutcome.Outdated(int pupils) -> Problem.of(OUTDATED, Map.of("pupils", pupils));
            case YearChangeOutcome.Undecided(int pupils) -> Problem.of(UNDECIDED, Map.of("pupils", pupils));
            case YearChangeOutcome.NextSchoolWaits(Set<SchoolId> schools) ->
                Problem.of(NEXT_SCHOOL, Map.of("schools", schools));
            case YearChangeOutcome.PupilsAreComing(Set<SchoolId> schools) ->
                Problem.of(AWAITED, Map.of("schools", schools));
            case YearChangeOutcome.NameTaken() -> Problem.of(NAME_TAKEN);
            case YearChangeOutcome.TooLate() -> Problem.of(TOO_LATE);
        };
    }
}
