package fr.ent.core.access;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import fr.ent.core.signin.SignInWay;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of routes to whoever may not call them. */
final class AccessProblems {

    private AccessProblems() {}

    /** The account is tied to nobody. */
    static ErrorResponseException noPerson() {
        return Problem.of(CommonProblems.NO_PERSON);
    }

    /** The territory lets this person in with a second factor only. */
    static ErrorResponseException secondFactor() {
        return Problem.of(CommonProblems.SECOND_FACTOR);
    }

    /** The route wants a sign-in of the last minutes. */
    static ErrorResponseException freshSignIn(SignInWay way) {
        return Problem.of(CommonProblems.FRESH_SIGN_IN, Map.of("way", way));
    }

    /** A card of the class lets nobody into the account. */
    static ErrorResponseException byCard() {
        return Problem.of(CommonProblems.BY_CARD);
    }

    static ErrorResponseException wrongRole() {
        return Problem.of(CommonProblems.WRONG_ROLE);
    }
}
