package fr.ent.core.reading;

import fr.ent.core.http.BulkKind;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponseException;

/** The refusal of a reading beyond the budget. */
final class ReadingProblems {

    private static final int MILLIS = 1_000;

    private ReadingProblems() {}

    static ErrorResponseException unusual(BulkKind kind, Duration again) {
        long seconds = Math.ceilDiv(again.toMillis(), MILLIS);
        ErrorResponseException problem = Problem.of(
                CommonProblems.UNUSUAL_READING, Map.of("retryAfterSeconds", seconds, "reading", kind.name()));
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem;
    }
}
