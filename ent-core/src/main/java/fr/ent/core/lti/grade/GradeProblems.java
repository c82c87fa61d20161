package fr.ent.core.lti.grade;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.lti.grade.ItemOutcome.ItemRefusal;
import org.springframework.web.ErrorResponseException;

/** Refusals about what tools score. */
final class GradeProblems {

    /** The tool has two hundred line items in this class. */
    static final String FULL = "409 core:lti-line-items-full";

    /** The line item came with a resource link, and goes with it. */
    static final String OF_LINK = "409 core:lti-line-item-of-link";

    /** A later score of this pupil is there. */
    static final String OLD = "409 core:lti-score-old";

    private GradeProblems() {}

    static ErrorResponseException of(ItemRefusal refusal) {
        return switch (refusal) {
            case UNKNOWN -> Problem.notFound();
            case NO_ROOM -> Problem.of(FULL);
            case TWICE -> Problem.of(CommonProblems.CONFLICT);
            case OF_LINK -> Problem.of(OF_LINK);
        };
    }
}
