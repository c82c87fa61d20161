package fr.ent.homework.progress.term;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of terms. */
final class TermProblems {

    /** Families read something of the year: the number of its terms stays. */
    static final String COUNT_FIXED = "409 homework:term-count-fixed";

    /** Something is noted in a term that wouldn't be there any more: {@code number}. */
    static final String STILL_NOTED = "409 homework:term-noted";

    /** The days of a term stay, since they are written on its reports: {@code number}. */
    static final String DAYS_FIXED = "409 homework:term-days-fixed";

    private TermProblems() {}

    static ErrorResponseException of(TermsOutcome.Refused refusal) {
        return switch (refusal) {
            case TermsOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case TermsOutcome.CountFixed() -> Problem.of(COUNT_FIXED);
            case TermsOutcome.StillNoted(int number) -> Problem.of(STILL_NOTED, Map.of("number", number));
            case TermsOutcome.DaysFixed(int number) -> Problem.of(DAYS_FIXED, Map.of("number", number));
        };
    }
}
