package fr.ent.messaging.writing.part;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of what is written in a shared text. */
final class PartProblems {

    /** The text is closed: it can only be read. */
    static final String CLOSED = "409 messaging:text-closed";

    /** Somebody went back to an earlier version; {@code era} is the one of now. */
    static final String OTHER_ERA = "409 messaging:text-other-version";

    /** It builds on words that never came. */
    static final String BEHIND = "409 messaging:text-behind";

    /** The text is as long as it may be. */
    static final String FULL = "409 messaging:text-full";

    private PartProblems() {}

    static PartOutcome.Kept require(PartOutcome outcome) {
        return switch (outcome) {
            case PartOutcome.Kept kept -> kept;
            case PartOutcome.Refused refusal -> throw of(refusal);
        };
    }

    private static ErrorResponseException of(PartOutcome.Refused refusal) {
        return switch (refusal) {
            case PartOutcome.NotYours() -> Problem.notFound();
            case PartOutcome.Closed() -> Problem.of(CLOSED);
            case PartOutcome.OtherEra(int era) -> Problem.of(OTHER_ERA, Map.of("era", era));
            case PartOutcome.Behind() -> Problem.of(BEHIND);
            case PartOutcome.Full() -> Problem.of(FULL);
            case PartOutcome.Unreadable() -> Problem.invalid(new InvalidField("content", "unreadable"));
        };
    }
}
