package fr.ent.core.platform;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.ServiceUnavailable;
import fr.ent.core.disk.FullDisk;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FailureInLine;
import fr.ent.core.http.Outage;
import fr.ent.core.http.Problem;
import fr.ent.core.http.TooMany;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.ScanState;
import fr.ent.core.territory.NoTerritory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever goes wrong into an RFC 9457 problem with a type of ours, and never shows an exception's words: they
 * may hold someone's data. The log gets the trace.
 */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    /** Unique, foreign key and exclusion: someone else was faster. Anything else is a mistake of ours. */
    private static final Set<String> RACES = Set.of("23505", "23503", "23P01");

    /** Text with a NUL character, also in JSON, and a moment before or after what a database counts. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05", "22008");

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError() && !(refusal instanceof ErrorResponseException)) {
            LOG.error("Request failed", refusal);
        }
        if (isUnderWay(request)) {
            BreakOff.mark(request);
            return null;
        }
        ErrorResponseException problem = problem(refusal, status);
        HttpHeaders merged = new HttpHeaders(headers);
        merged.putAll(problem.getHeaders());
        return super.handleExceptionInternal(refusal, problem.getBody(), merged, problem.getStatusCode(), request);
    }

    /** Whether an answer has begun: nothing can be said in its place, and it breaks off. */
    private static boolean isUnderWay(WebRequest request) {
        @Nullable HttpServletResponse begun = request instanceof ServletWebRequest asked ? asked.getResponse() : null;
        return begun != null && begun.isCommitted();
    }

    private static ErrorResponseException problem(Exception refusal, HttpStatusCode status) {
        if (refusal instanceof ErrorResponseException known
                && String.valueOf(known.getBody().getType()).startsWith("urn:ent:problem:")) {
            return known;
        }
        if (refusal instanceof MaxUploadSizeExceededException) {
            return Problem.of(CommonProblems.FILE_TOO_LARGE);
        }
        return InvalidFields.of(refusal)
                .map(fields -> Problem.invalid(fields.toArray(InvalidField[]::new)))
                .orElseGet(() -> named(status));
    }

    private static ErrorResponseException named(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        String name = status.is5xxServerError()
                ? "unexpected"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(status.value() + " core:" + name);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalid(InvalidInput input, WebRequest request) {
        return answer(Problem.invalid(input.fields().toArray(InvalidField[]::new)), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> notThere(NotThere missing, WebRequest request) {
        return answer(Problem.notFound(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> tooMany(TooMany limited, WebRequest request) {
        long seconds = limited.again().toSeconds();
        return answer(
                later(Problem.of(TooMany.PROBLEM, Map.of("retryAfterSeconds", seconds)), limited.again()), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unavailable(ServiceUnavailable outage, WebRequest request) {
        note(outage);
        return answer(later(Problem.of("503 core:" + outage.service() + "-unavailable"), outage.again()), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> withheld(FileWithheld file, WebRequest request) {
        return answer(
                file.state() == ScanState.WAITING
                        ? later(Problem.of(CommonProblems.FILE_BEING_CHECKED), FileWithheld.AGAIN)
                        : Problem.of(CommonProblems.FILE_WITHHELD, Map.of("reason", file.state())),
                request);
    }

    private static ErrorResponseException later(ErrorResponseException problem, Duration again) {
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(again.toSeconds()));
        return problem;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> changed(OptimisticLockingFailureException stale, WebRequest request) {
        return answer(Problem.of(CommonProblems.CHANGED_MEANWHILE), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> violated(DataIntegrityViolationException violation, WebRequest request) {
        String state =
                violation.getMostSpecificCause() instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        if (RACES.contains(state)) {
            return answer(Problem.of(CommonProblems.CONFLICT), request);
        }
        if (UNSTORABLE.contains(state)) {
            return answer(Problem.invalid(), request);
        }
        return unexpected(violation, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unfounded(NoTerritory missing, WebRequest request) {
        return answer(later(Problem.of(CommonProblems.NO_TERRITORY), NoTerritory.AGAIN), request);
    }

    /** A body in parts that breaks off is its sender's; unless it was this machine that couldn't write it down. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> broken(MultipartException upload, WebRequest request) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(upload);
        return cause.getClass() == IOException.class || cause instanceof FileNotFoundException
                ? unexpected(upload, request)
                : handleExceptionInternal(upload, null, HttpHeaders.EMPTY, HttpStatus.BAD_REQUEST, request);
    }

    /** A form isn't encoded as one should: parameters are read before the body's type is looked at. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> garbled(InvalidParameterException form, WebRequest request) {
        return answer(Problem.invalid(InvalidFields.WHOLE_BODY), request);
    }

    private static void note(Exception outage) {
        String service = outage instanceof ServiceUnavailable named ? named.service() + ": " : "";
        LOG.warn("A service this copy needs does not answer: {}{}", service, FailureInLine.of(outage));
        LOG.debug("It does not answer", outage);
    }

    private @Nullable ResponseEntity<Object> unavailable(Exception outage, WebRequest request) {
        note(outage);
        return answer(later(Problem.of(Outage.PROBLEM), Outage.AGAIN), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception unforeseen, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(unforeseen)) {
            if (isUnderWay(request)) {
                BreakOff.mark(request);
            }
            return null;
        }
        if (Outage.causes(unforeseen)) {
            return unavailable(unforeseen, request);
        }
        if (FullDisk.causes(unforeseen)) {
            LOG.error("The disk for what passes through is full: {}", FullDisk.folder());
            return answer(later(Problem.of(CommonProblems.DISK_FULL), Outage.AGAIN), request);
        }
        LOG.error("Request failed", unforeseen);
        return answer(Problem.of(CommonProblems.UNEXPECTED), request);
    }

    private @Nullable ResponseEntity<Object> answer(ErrorResponseException problem, WebRequest request) {
        return handleExceptionInternal(problem, null, HttpHeaders.EMPTY, problem.getStatusCode(), request);
    }
}
