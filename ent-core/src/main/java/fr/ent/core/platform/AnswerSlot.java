package fr.ent.core.platform;

import fr.ent.core.Viewer;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of one key of one account. */
final class AnswerSlot {

    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final String key;
    private final String request;

    AnswerSlot(JdbcClient jdbc, Viewer viewer, String key, String request) {
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.key = key;
        this.request = request;
    }

    /** Whether the key is new; waits for whoever has just claimed it. */
    boolean claim() {
        return statement("""
                insert into core.idempotent_answer (territory_id, person_id, key, request)
                values (:territory, :person, :key, :request) on conflict do nothing""").param("request", request).update() == 1;
    }

    /** To be called in the transaction of the claim. */
    void fill(StoredAnswer answer) {
        filled("""
                update core.idempotent_answer
                set status = :status, problem = :problem, headers = :headers, body = :body
                where territory_id = :territory and person_id = :person and key = :key""", answer).update();
    }

    /** Keeps an answer by itself, unless another stands already. */
    void keep(StoredAnswer answer) {
        filled("""
                insert into core.idempotent_answer
                    (territory_id, person_id, key, request, status, problem, headers, body)
                values (:territory, :person, :key, :request, :status, :problem, :headers, :body)
                on conflict do nothing""", answer).param("request", request).update();
    }

    /** The answer that stands; empty when the key came with another request. */
    Optional<StoredAnswer> read() {
        return statement("""
                select status, problem, headers, body from core.idempotent_answer
                where territory_id = :territory and person_id = :person and key = :key and request = :request""")
                .param("request", request)
                .query(StoredAnswer.class)
                .optional();
    }

    private JdbcClient.StatementSpec filled(String sql, StoredAnswer answer) {
        return statement(sql)
                .param("status", answer.status())
                .param("problem", answer.problem())
                .param("headers", answer.headers())
                .param("body", answer.body());
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql)
                .param("territory", viewer.territory().value())
                .param("person", viewer.person().value())
                .param("key", key);
    }
}
