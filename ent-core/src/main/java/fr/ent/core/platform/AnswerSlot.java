package fr.ent.core.platform;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.Optional;

/** The row of one key of one account. */
final class AnswerSlot {

    private final Sql sql;
    private final Viewer viewer;
    private final String key;
    private final String request;

    AnswerSlot(Sql sql, Viewer viewer, String key, String request) {
        this.sql = sql;
        this.viewer = viewer;
        this.key = key;
        this.request = request;
    }

    /** Whether the key is new; waits for whoever has just claimed it. */
    boolean claim() {
        return statement("""
                insert into core.idempotent_answer (person_id, key, request)
                values (:person, :key, :request) on conflict do nothing""").with("request", request).changedOne();
    }

    /** To be called in the transaction of the claim. */
    void fill(StoredAnswer answer) {
        filled("""
                update core.idempotent_answer
                set status = :status, problem = :problem, headers = :headers, body = :body
                where person_id = :person and key = :key""", answer).run();
    }

    /** Keeps an answer by itself, unless another stands already. */
    void keep(StoredAnswer answer) {
        filled("""
                insert into core.idempotent_answer (person_id, key, request, status, problem, headers, body)
                values (:person, :key, :request, :status, :problem, :headers, :body)
                on conflict do nothing""", answer).with("request", request).run();
    }

    /** The answer that stands; empty when the key came with another request. */
    Optional<StoredAnswer> read() {
        return statement("""
                select status, problem, headers, body from core.idempotent_answer
                where person_id = :person and key = :key and request = :request""")
                .with("request", request)
                .find(row -> new StoredAnswer(
                        row.whole("status"), row.flag("problem"), row.text("headers"), row.text("body")));
    }

    private SqlStatement filled(String text, StoredAnswer answer) {
        return statement(text)
                .with("status", answer.status())
                .with("problem", answer.problem())
                .with("headers", answer.headers())
                .with("body", answer.body());
    }

    private SqlStatement statement(String text) {
        return sql.of(text).with("person", viewer.person()).with("key", key);
    }
}
