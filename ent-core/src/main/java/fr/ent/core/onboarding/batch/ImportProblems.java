package fr.ent.core.onboarding.batch;

import fr.ent.core.http.Problem;
import fr.ent.core.onboarding.onde.Fault;
import java.util.List;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of imports. */
final class ImportProblems {

    static final String REFUSED = "422 core:import-refused";
    static final String NO_SCHOOL_YEAR = "409 core:no-school-year";
    static final String NOT_PREVIEWED = "409 core:import-not-previewed";
    static final String UNRESOLVED = "409 core:import-unresolved";
    static final String STALE = "409 core:import-stale";
    static final String TOUCHED = "409 core:import-touched";
    static final String NOT_APPLIED = "409 core:import-not-applied";
    static final String TOO_OLD = "409 core:import-too-old";

    private ImportProblems() {}

    static ErrorResponseException of(PreviewImport.Outcome.Refused refusal) {
        return switch (refusal) {
            case PreviewImport.Outcome.Faulty(List<Fault> faults) -> Problem.of(REFUSED, Map.of("errors", faults));
            case PreviewImport.Outcome.NoSchoolYear() -> Problem.of(NO_SCHOOL_YEAR);
        };
    }

    static ErrorResponseException of(ApplyImport.Outcome.Refused refusal) {
        return switch (refusal) {
            case ApplyImport.Outcome.Unresolved(int questions) ->
                Problem.of(UNRESOLVED, Map.of("ambiguous", questions));
            case ApplyImport.Outcome.Stale() -> Problem.of(STALE);
            case ApplyImport.Outcome.NotPreviewed(ImportState state) -> notPreviewed(state);
        };
    }

    static ErrorResponseException of(UndoImport.Outcome.Refused refusal) {
        return switch (refusal) {
            case UndoImport.Outcome.Touched(int rows) -> Problem.of(TOUCHED, Map.of("rows", rows));
            case UndoImport.Outcome.NotApplied(ImportState state) -> Problem.of(NOT_APPLIED, Map.of("state", state));
            case UndoImport.Outcome.TooLate() -> Problem.of(TOO_OLD);
        };
    }

    static ErrorResponseException notPreviewed(ImportState state) {
        return Problem.of(NOT_PREVIEWED, Map.of("state", state));
    }
}
