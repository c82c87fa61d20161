package fr.ent.gateway.server;

import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Outage;
import fr.ent.core.http.Problem;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Gives a body to what filters refuse with a status alone, to what nobody caught, and to what Tomcat refuses before any
 * filter: a page for a person, a problem for a program. It never tells what went wrong inside.
 */
final class ErrorAnswers extends ErrorReportValve {

    /** The attribute of a request that names its problem, where the status doesn't tell. */
    static final String KNOWN = ErrorAnswers.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final HeaderWriter headers;

    ErrorAnswers(HeaderWriter headers) {
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0) {
            return;
        }
        response.setErrorReported();
        headers.writeHeaders(request, response);
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        try {
            Optional<Resource> page = ErrorPages.find(request, status);
            if (page.isPresent()) {
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                write(response, MediaType.TEXT_HTML, page.get().getContentAsString(StandardCharsets.UTF_8));
            } else {
                write(response, MediaType.APPLICATION_PROBLEM_JSON, problem(status, request.getAttribute(KNOWN)));
            }
        } catch (IOException gone) {
            LOG.debug("The client did not wait for its answer", gone);
        }
    }

    private static void write(Response response, MediaType type, String body) throws IOException {
        response.setContentType(type.toString());
        Writer out = response.getReporter();
        if (out != null) {
            out.write(body);
            response.finishResponse();
        }
    }

    private static String problem(int code, @Nullable Object named) {
        HttpStatus status = Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        String known = named instanceof String problem ? problem : known(status);
        String errors = known.equals(Problem.INVALID) ? ",\"errors\":[]" : "";
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d%s}"
                .formatted(Problem.type(known), status.getReasonPhrase(), code, errors);
    }

    private static String known(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> Problem.INVALID;
            case NOT_FOUND -> Problem.NOT_FOUND;
            case CONTENT_TOO_LARGE -> CommonProblems.FILE_TOO_LARGE;
            case TOO_MANY_REQUESTS -> CommonProblems.TOO_MANY;
            case SERVICE_UNAVAILABLE -> Outage.PROBLEM;
            default -> status.value() + " core:" + name(status);
        };
    }

    private static String name(HttpStatus status) {
        return status.is5xxServerError()
                ? "unexpected"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
