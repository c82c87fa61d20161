package fr.ent.core.http;

import fr.ent.core.InvalidField;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Builds the RFC 9457 answers of the product: a stable type and facts as properties; the reader's words come from the client. */
public final class Problem {

    private Problem() {}

    /** What isn't there, or isn't yours: the same answer. */
    public static ErrorResponseException notFound() {
        return of(HttpStatus.NOT_FOUND, "core", "not-found", Map.of());
    }

    /** A request that can't be understood: 400 {@code urn:ent:problem:core:invalid} naming the fields at fault. */
    public static ErrorResponseException invalid(InvalidField... errors) {
        return of(HttpStatus.BAD_REQUEST, "core", "invalid", Map.of("errors", List.of(errors)));
    }

    public static ErrorResponseException of(HttpStatus status, String module, String problemCase) {
        return of(status, module, problemCase, Map.of());
    }

    /** A refusal with facts, which are serialised as properties of the problem. */
    public static ErrorResponseException of(
            HttpStatus status, String module, String problemCase, Map<String, ?> facts) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:ent:problem:" + module + ":" + problemCase));
        facts.forEach(detail::setProperty);
        return new ErrorResponseException(status, detail, null);
    }
}
