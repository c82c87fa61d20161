package fr.ent.core.onboarding.batch;

import fr.ent.core.http.Problem;
import fr.ent.core.onboarding.onde.Fault;
import java.util.List;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of imports. */
final class ImportProblems {

    /** The files can't be read: {@code errors} names the lines. */
    static final String REFUSED = "422 core:import-refused";

    /** The territory knows no school year that runs now. */
    static final String NO_SCHOOL_YEAR = "409 core:no-school-year";

    /** The import isn't a preview any more. */
    static final String NOT_PREVIEWED = "409 core:import-not-previewed";

    /** Questions are open; {@code ambiguous} counts them. */
    static final String UNRESOLVED = "409 core:import-unresolved";

    /** The directory has changed since the preview; compare again. */
    static final String STALE = "409 core:import-stale";

    /** Somebody has changed what the import wrote; {@code rows} counts it. */
    static final String TOUCHED = "409 core:import-touched";

    /** The import isn't applied. */
    static final String NOT_APPLIED = "409 core:import-not-applied";

    /** The data that the import replaced isn't kept any more. */
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
