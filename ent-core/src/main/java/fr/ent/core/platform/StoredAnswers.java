package fr.ent.core.platform;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.persistence.LostRace;
import fr.ent.core.persistence.Sql;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers each key once. An answer is kept in the transaction that made it, and repeats that arrive together wait on the
 * key's row, so that exactly one does the work. A refusal takes that transaction back and is kept in one of its own; when
 * refusals meet, the first that is kept is everybody's answer. A transaction that the database gave up for another one is
 * done anew, twice at most.
 */
@Component
class StoredAnswers {

    /** Letters, digits and signs of ASCII: what every client, proxy and log keeps as it is. */
    private static final Pattern KEY = Pattern.compile("[ -~]{1,100}");

    /** Nothing has left the process before the transaction ends: neither the answer, nor what a route like these does. */
    private static final RetryTemplate ANEW = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(2)
            .delay(Duration.ofMillis(30))
            .jitter(Duration.ofMillis(20))
            .predicate(LostRace::causes)
            .build());

    private final Sql sql;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    StoredAnswers(Sql sql, TransactionTemplate transaction, JsonMapper json) {
        this.sql = sql;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * Does the work in a transaction, or gives again what it answered.
     *
     * @param request what was asked, compared between repeats
     */
    ResponseEntity<?> once(
            Viewer viewer, @Nullable String key, RequestDigest request, Supplier<ResponseEntity<?>> work) {
        if (key == null) {
            return run(() -> granted(work));
        }
        if (key.isBlank() || !KEY.matcher(key).matches()) {
            throw Problem.of(Idempotent.BAD_KEY);
        }
        AnswerSlot slot = new AnswerSlot(sql, viewer, key, request);
        return first(slot, work).orElseGet(() -> again(slot));
    }

    private ResponseEntity<?> again(AnswerSlot slot) {
        try {
            return slot.read()
                    .orElseThrow(() -> Problem.of(Idempotent.KEY_REUSED))
                    .replay(json);
        } catch (NotThere lost) {
            throw Problem.notFound();
        }
    }

    /** The work's answer here and now; empty when the key's answer is to be read. */
    private Optional<ResponseEntity<?>> first(AnswerSlot slot, Supplier<ResponseEntity<?>> work) {
        try {
            return run(() -> {
                if (!slot.claim()) {
                    return Optional.empty();
                }
                ResponseEntity<?> answer = granted(work);
                slot.fill(StoredAnswer.of(answer, json));
                return Optional.of(answer);
            });
        } catch (ErrorResponseException refusal) {
            if (!isLasting(refusal.getStatusCode())) {
                throw refusal;
            }
            slot.keep(StoredAnswer.of(refusal, json));
            return Optional.empty();
        }
    }

    private <T> T run(Supplier<T> work) {
        return ANEW.invoke(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** Refusals are thrown, whichever way they were said, so that the transaction ends with them. */
    private static ResponseEntity<?> granted(Supplier<ResponseEntity<?>> work) {
        try {
            ResponseEntity<?> answer = work.get();
            if (!answer.getStatusCode().isError()) {
                return answer;
            }
            ErrorResponseException refusal = new ErrorResponseException(
                    answer.getStatusCode(),
                    answer.getBody() instanceof ProblemDetail said
                            ? said
                            : ProblemDetail.forStatus(answer.getStatusCode()),
                    null);
            refusal.getHeaders().putAll(answer.getHeaders());
            throw refusal;
        } catch (NotThere missing) {
            throw Problem.notFound();
        } catch (InvalidInput invalid) {
            throw Problem.invalid(invalid.fields().toArray(InvalidField[]::new));
        }
    }

    /** A repeat of what failed, or came too often, may well succeed. */
    private static boolean isLasting(HttpStatusCode status) {
        return status.is4xxClientError() && status.value() != HttpStatus.TOO_MANY_REQUESTS.value();
    }
}
