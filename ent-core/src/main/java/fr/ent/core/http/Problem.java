package fr.ent.core.http;

import fr.ent.core.InvalidField;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Builds the RFC 9457 answers of the product: a stable type and facts as properties; the reader's words come from the
 * client.
 *
 * <p>A known problem is a constant text of status, module and case, {@code "409 homework:too-late"}. The same constant
 * stands in {@link Refuses} on the routes that answer it.
 */
public final class Problem {

    /** Nothing is there, or it isn't for this reader: the same answer. */
    public static final String NOT_FOUND = "404 core:not-found";

    /** The request can't be meant so; {@code errors} names the fields at fault. */
    public static final String INVALID = "400 core:invalid";

    private static final String TYPES = "urn:ent:problem:";

    private Problem() {}

    /** The answer for a thing that isn't there, and for one that isn't yours. */
    public static ErrorResponseException notFound() {
        return of(NOT_FOUND);
    }

    /** A request that can't be understood: 400 {@code urn:ent:problem:core:invalid} naming the fields at fault. */
    public static ErrorResponseException invalid(InvalidField... errors) {
        return of(INVALID, Map.of("errors", List.of(errors)));
    }

    /** A known problem, as its constant names it. */
    public static ErrorResponseException of(String known) {
        return of(known, Map.of());
    }

    /** A known problem with facts, which are serialised as properties. */
    public static ErrorResponseException of(String known, Map<String, ?> facts) {
        HttpStatus status = status(known);
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(type(known));
        facts.forEach(detail::setProperty);
        return new ErrorResponseException(status, detail, null);
    }

    /** The status of a known problem. */
    public static HttpStatus status(String known) {
        return HttpStatus.valueOf(Integer.parseInt(known.substring(0, 3)));
    }

    /** The type of a known problem, {@code urn:ent:problem:homework:too-late}. */
    public static URI type(String known) {
        return URI.create(TYPES + known.substring(4));
    }
}
