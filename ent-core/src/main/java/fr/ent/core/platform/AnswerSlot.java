package fr.ent.core.platform;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The row of one key of one account. */
final class AnswerSlot {

    private final Sql sql;
    private final Viewer viewer;
    private final String key;
    private final RequestDigest request;

    AnswerSlot(Sql sql, Viewer viewer, String key, RequestDigest request) {
        this.sql = sql;
        this.viewer = viewer;
        this.key = key;
        this.request = request;
    }

    /** Whether the key is new; waits for whoever has just claimed it. */
    boolean claim() {
        return statement("""
                insert into core.idempotent_answer (person_id, key, form, request, rights)
                values (:person, :key, :form, :request, :rights) on conflict do nothing""").changedOne();
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
                insert into core.idempotent_answer (person_id, key, form, request, rights, status, problem, headers, body)
                values (:person, :key, :form, :request, :rights, :status, :problem, :headers, :body)
                on conflict do nothing""", answer).run();
    }

    /**
     * The answer that stands; empty when the key came with another request. A digest of another form comes from another
     * version of the product and can't be compared: the client's word is taken that the request is the same.
     *
     * @throws NotThere if the account isn't allowed any more what it was when it asked: a child, a class, a role
     */
    Optional<StoredAnswer> read() {
        return statement("""
                select status, problem, headers, body, rights <@ cast(:rights as text[]) as allowed
                from core.idempotent_answer
                where person_id = :person and key = :key and (form <> :form or request = :request)""").find(AnswerSlot::read);
    }

    private static StoredAnswer read(Row row) {
        if (!row.flag("allowed")) {
            throw new NotThere();
        }
        return new StoredAnswer(row.whole("status"), row.flag("problem"), row.text("headers"), row.text("body"));
    }

    private SqlStatement filled(String text, StoredAnswer answer) {
        return statement(text)
                .with("status", answer.status())
                .with("problem", answer.problem())
                .with("headers", answer.headers())
                .with("body", answer.body());
    }

    private SqlStatement statement(String text) {
        return sql.of(text)
                .with("person", viewer.person())
                .with("key", key)
                .with("form", RequestDigest.FORM)
                .with("request", request.value())
                .texts("rights", rights());
    }

    private List<String> rights() {
        return Stream.concat(
                        viewer.roles().stream().map(grant -> grant.role() + " " + grant.scopeId()),
                        viewer.children().stream().map(child -> "GUARDIAN " + child.id()))
                .toList();
    }
}
