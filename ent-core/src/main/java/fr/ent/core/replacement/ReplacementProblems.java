package fr.ent.core.replacement;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.replacement.ReplacementOutcome.Refused;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals about classes handed over. */
final class ReplacementProblems {

    /** The person teaches the class already, or stands in there; that replacement can be prolonged. */
    static final String ALREADY_THERE = "409 core:class-taught-already";

    /** A court bars the person from a pupil of the class. */
    static final String BARRED = "409 core:stand-in-barred";

    /** The directory has somebody of that name. Unless {@code sure}, send {@code SOMEBODY_ELSE} if it is none of them. */
    static final String NAMESAKES = "409 core:stand-in-known";

    private ReplacementProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case ReplacementOutcome.AlreadyThere() -> Problem.of(ALREADY_THERE);
            case ReplacementOutcome.Barred() -> Problem.of(BARRED);
            case ReplacementOutcome.NamesakesKnown(boolean sure) -> Problem.of(NAMESAKES, Map.of("sure", sure));
            case ReplacementOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
        };
    }
}
