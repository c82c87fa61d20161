package fr.ent.core.onboarding.batch;

import fr.ent.core.http.Problem;
import fr.ent.core.onboarding.batch.ImportRows.Departures;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.year.FileYears.FileYear;
import java.util.List;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of imports. */
final class ImportProblems {

    /** The files can't be read: {@code errors} names the lines. */
    static final String REFUSED = "422 core:import-refused";

    /** The territory knows no school year that runs now. */
    static final String NO_SCHOOL_YEAR = "409 core:no-school-year";

    /** A change of the school waits for its year: say of which of these {@code years} the files speak. */
    static final String WHICH_YEAR = "409 core:import-which-year";

    /** The import isn't a preview any more. */
    static final String NOT_PREVIEWED = "409 core:import-not-previewed";

    /** Questions are open; {@code ambiguous} counts them. */
    static final String UNRESOLVED = "409 core:import-unresolved";

    /** More than a tenth of the school would leave: {@code leaving} of {@code pupils}. Confirm the number to apply. */
    static final String MANY_LEAVING = "409 core:import-many-leaving";

    /** The directory has changed since the preview; compare again. */
    static final String STALE = "409 core:import-stale";

    /** Somebody has changed what the import wrote; {@code rows} counts it. */
    static final String TOUCHED = "409 core:import-touched";

    /** The import isn't applied. */
    static final String NOT_APPLIED = "409 core:import-not-applied";

    /** The data that the import replaced isn't kept any more. */
    static final String TOO_OLD = "409 core:import-too-old";

    private ImportProblems() {}

    static ErrorResponseException of(PreviewImport.PreviewOutcome.Refused refusal) {
        return switch (refusal) {
            case PreviewImport.PreviewOutcome.Faulty(List<OndeFault> faults) ->
                Problem.of(REFUSED, Map.of("errors", faults));
            case PreviewImport.PreviewOutcome.NoSchoolYear() -> Problem.of(NO_SCHOOL_YEAR);
            case PreviewImport.PreviewOutcome.UnsaidYear(List<FileYear> years) ->
                Problem.of(WHICH_YEAR, Map.of("years", years));
        };
    }

    static ErrorResponseException of(ApplyImport.ApplyOutcome.Refused refusal) {
        return switch (refusal) {
            case ApplyImport.ApplyOutcome.Unresolved(int questions) ->
                Problem.of(UNRESOLVED, Map.of("ambiguous", questions));
            case ApplyImport.ApplyOutcome.ManyLeaving(Departures(int leaving, int pupils)) ->
                Problem.of(MANY_LEAVING, Map.of("leaving", leaving, "pupils", pupils));
            case ApplyImport.ApplyOutcome.Stale() -> Problem.of(STALE);
            case ApplyImport.ApplyOutcome.NotPreviewed(ImportState state) -> notPreviewed(state);
        };
    }

    static ErrorResponseException of(UndoImport.UndoOutcome.Refused refusal) {
        return switch (refusal) {
            case UndoImport.UndoOutcome.Touched(int rows) -> Problem.of(TOUCHED, Map.of("rows", rows));
            case UndoImport.UndoOutcome.NotApplied(ImportState state) ->
                Problem.of(NOT_APPLIED, Map.of("state", state));
            case UndoImport.UndoOutcome.TooLate() -> Problem.of(TOO_OLD);
        };
    }

    static ErrorResponseException notPreviewed(ImportState state) {
        return Problem.of(NOT_PREVIEWED, Map.of("state", state));
    }
}
