package fr.ent.core.lti.tool;

import fr.ent.core.InvalidField;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals about tools. */
final class ToolProblems {

    /** The town has fifty tools. */
    static final String FULL = "409 core:lti-tools-full";

    private ToolProblems() {}

    static ErrorResponseException of(ToolOutcome.Refused refusal) {
        return switch (refusal) {
            case ToolOutcome.Unknown() -> Problem.notFound();
            case ToolOutcome.NoRoom() -> Problem.of(FULL);
            case ToolOutcome.ChangedMeanwhile() -> Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case ToolOutcome.Unfit(String field) -> Problem.invalid(new InvalidField(field, "malformed"));
        };
    }
}
