package fr.ent.core.access;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of routes to whoever may not call them. */
final class AccessProblems {

    private AccessProblems() {}

    /** The account is tied to nobody. */
    static ErrorResponseException noPerson() {
        return Problem.of(CommonProblems.NO_PERSON);
    }

    static ErrorResponseException wrongRole() {
        return Problem.of(CommonProblems.WRONG_ROLE);
    }
}
