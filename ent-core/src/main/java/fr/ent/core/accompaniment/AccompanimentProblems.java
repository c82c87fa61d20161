package fr.ent.core.accompaniment;

import fr.ent.core.accompaniment.AccompanimentOutcome.Refused;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals about staff beside the teachers. */
final class AccompanimentProblems {

    /** The person accompanies there already; that accompaniment can be changed. */
    static final String ALREADY_THERE = "409 core:accompanies-already";

    /** A court bars the person from one of the pupils. */
    static final String BARRED = "409 core:companion-barred";

    /** The directory has somebody of that name. Unless {@code sure}, send {@code SOMEBODY_ELSE} if it is none of them. */
    static final String NAMESAKES = "409 core:companion-known";

    private AccompanimentProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return switch (refusal) {
            case AccompanimentOutcome.AlreadyThere() -> Problem.of(ALREADY_THERE);
            case AccompanimentOutcome.Barred() -> Problem.of(BARRED);
            case AccompanimentOutcome.NamesakesKnown(boolean sure) -> Problem.of(NAMESAKES, Map.of("sure", sure));
            case AccompanimentOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
        };
    }
}
