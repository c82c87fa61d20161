package fr.ent.core.merge.people;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of merges. */
final class MergeProblems {

    /** One of the two belongs to the agent's own family: a colleague does it. */
    static final String OWN_FAMILY = "403 core:own-family";

    /** Something forbids it: {@code obstacles}, as the preview names them. */
    static final String FORBIDDEN = "409 core:merge-forbidden";

    /** More than thirty days have passed since the merge. */
    static final String TOO_LATE = "409 core:merge-too-old";

    /** The kept person was merged into another since: that merge is undone first. */
    static final String MERGED_AGAIN = "409 core:merged-again";

    /** The kept person has left since: they come back first. */
    static final String KEPT_LEFT = "409 core:kept-left";

    private MergeProblems() {}

    static ErrorResponseException of(MergeOutcome.Refused refusal) {
        return switch (refusal) {
            case MergeOutcome.NobodyThere() -> Problem.notFound();
            case MergeOutcome.OwnFamily() -> Problem.of(OWN_FAMILY);
            case MergeOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case MergeOutcome.Forbidden(var obstacles) -> Problem.of(FORBIDDEN, Map.of("obstacles", obstacles));
        };
    }

    static ErrorResponseException of(UndoOutcome.Refused refusal) {
        return switch (refusal) {
            case UndoOutcome.NothingThere() -> Problem.notFound();
            case UndoOutcome.OwnFamily() -> Problem.of(OWN_FAMILY);
            case UndoOutcome.TooLate() -> Problem.of(TOO_LATE);
            case UndoOutcome.MergedAgain() -> Problem.of(MERGED_AGAIN);
            case UndoOutcome.KeptLeft() -> Problem.of(KEPT_LEFT);
        };
    }
}
