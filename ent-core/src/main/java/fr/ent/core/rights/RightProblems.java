package fr.ent.core.rights;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.rights.RightOutcome.Refused;
import org.springframework.web.ErrorResponseException;

/** Refusals about the rights of the staff. */
final class RightProblems {

    /** The person holds this right already; it can be prolonged. */
    static final String HELD = "409 core:right-held";

    /** The same waits for the answer of another administrator. */
    static final String ASKED_BEFORE = "409 core:right-asked";

    /** Nobody else could let people in any more: another administrator without an end is needed first. */
    static final String LAST_ADMINISTRATOR = "409 core:last-administrator";

    /** Another administrator than the one who asked has to answer. */
    static final String OWN_REQUEST = "409 core:own-request";

    /** For seven days after an administrator ended another's right, reset the account or let them in, the two can't give it. */
    static final String TOO_SOON = "409 core:right-too-soon";

    private RightProblems() {}

    static ErrorResponseException of(Refused refusal) {
        return Problem.of(
                switch (refusal) {
                    case RightOutcome.Held() -> HELD;
                    case RightOutcome.AskedBefore() -> ASKED_BEFORE;
                    case RightOutcome.LastAdministrator() -> LAST_ADMINISTRATOR;
                    case RightOutcome.TooSoon() -> TOO_SOON;
                    case RightOutcome.ChangedMeanwhile() -> CommonProblems.CHANGED_MEANWHILE;
                    case RightOutcome.OwnRequest() -> OWN_REQUEST;
                });
    }
}
