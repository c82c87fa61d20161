package fr.ent.core.platform;

import fr.ent.core.Viewer;
import fr.ent.core.http.Idempotency;
import fr.ent.core.http.Problem;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the answer in the transaction that made it. Repeats that arrive together wait on the key's row, so that exactly
 * one does the work.
 */
@Component
class StoredAnswers implements Idempotency {

    private static final int LONGEST_KEY = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    StoredAnswers(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public <T> ResponseEntity<T> once(
            Viewer viewer, @Nullable String key, Object request, Class<T> type, Supplier<ResponseEntity<T>> work) {
        if (key == null) {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "core", "bad-idempotency-key");
        }
        Slot slot = new Slot(viewer, key, json.writeValueAsString(request));
        StoredAnswer answer =
                Objects.requireNonNull(transaction.execute(status -> slot.claim() ? slot.fill(work) : slot.read()));
        return answer.replay(json, type);
    }

    /** The row of one key of one account. */
    private final class Slot {

        private final Viewer viewer;
        private final String key;
        private final String request;

        Slot(Viewer viewer, String key, String request) {
            this.viewer = viewer;
            this.key = key;
            this.request = request;
        }

        boolean claim() {
            return statement("""
                    insert into core.idempotent_answer (territory_id, person_id, key, request)
                    values (:territory, :person, :key, :request) on conflict do nothing""").param("request", request).update() == 1;
        }

        <T> StoredAnswer fill(Supplier<ResponseEntity<T>> work) {
            StoredAnswer answer = answerOf(work);
            statement("""
                    update core.idempotent_answer set status = :status, problem = :problem, body = :body
                    where territory_id = :territory and person_id = :person and key = :key""")
                    .param("status", answer.status())
                    .param("problem", answer.problem())
                    .param("body", answer.body())
                    .update();
            return answer;
        }

        StoredAnswer read() {
            return statement("""
                    select status, problem, body from core.idempotent_answer
                    where territory_id = :territory and person_id = :person and key = :key and request = :request""")
                    .param("request", request)
                    .query(StoredAnswer.class)
                    .optional()
                    .orElseThrow(() -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "core", "idempotency-key-reused"));
        }

        private JdbcClient.StatementSpec statement(String sql) {
            return jdbc.sql(sql)
                    .param("territory", viewer.territory().value())
                    .param("person", viewer.person().value())
                    .param("key", key);
        }

        private <T> StoredAnswer answerOf(Supplier<ResponseEntity<T>> work) {
            try {
                ResponseEntity<T> fresh = work.get();
                return new StoredAnswer(fresh.getStatusCode().value(), false, json.writeValueAsString(fresh.getBody()));
            } catch (ErrorResponseException refusal) {
                return new StoredAnswer(
                        refusal.getStatusCode().value(), true, json.writeValueAsString(refusal.getBody()));
            }
        }
    }
}
