package fr.ent.homework.portfolio;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals about portfolios. */
final class PortfolioProblems {

    /** The work is in the portfolio already. */
    static final String CHOSEN_BEFORE = "409 homework:work-chosen-before";

    /** The portfolio has as many pieces of work as there may be: {@code most}. */
    static final String FULL = "409 homework:portfolio-full";

    /** A pupil of nursery school chooses together with its teacher. */
    static final String WITH_TEACHER = "409 homework:with-teacher";

    private PortfolioProblems() {}

    static ErrorResponseException of(PortfolioOutcome.Refused refusal) {
        return switch (refusal) {
            case PortfolioOutcome.NotYours() -> Problem.notFound();
            case PortfolioOutcome.WithTeacher() -> Problem.of(WITH_TEACHER);
            case PortfolioOutcome.UnknownWork(String field) -> Problem.invalid(new InvalidField(field, "unknown"));
            case PortfolioOutcome.FilesWithheld(String field) -> Problem.invalid(new InvalidField(field, "withheld"));
            case PortfolioOutcome.NoSound() -> Problem.invalid(new InvalidField("soundId", "not-a-sound"));
            case PortfolioOutcome.ChosenBefore() -> Problem.of(CHOSEN_BEFORE);
            case PortfolioOutcome.Full(int most) -> Problem.of(FULL, Map.of("most", most));
        };
    }
}
