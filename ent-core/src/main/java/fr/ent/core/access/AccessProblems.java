package fr.ent.core.access;

import fr.ent.core.http.Problem;
import org.springframework.web.ErrorResponseException;

/** Refusals of routes to whoever may not call them. */
final class AccessProblems {

    private AccessProblems() {}

    /** The account is tied to nobody. */
    static ErrorResponseException noPerson() {
        return Problem.of("403 core:no-person");
    }

    static ErrorResponseException wrongRole() {
        return Problem.of("403 core:wrong-role");
    }
}
