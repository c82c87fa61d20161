package fr.ent.core.space.zip;

import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of an archive. */
final class ZipProblems {

    /** Nothing of the archive was taken; {@code reason} tells why. */
    static final String REFUSED = "422 core:zip-refused";

    private ZipProblems() {}

    static ErrorResponseException of(ZipRefusal reason) {
        return Problem.of(REFUSED, Map.of("reason", reason));
    }
}
