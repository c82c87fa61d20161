package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.Decisions;
import fr.ent.core.onboarding.diff.Plan;
import fr.ent.core.onboarding.diff.Question;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.persistence.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a comparison found, and what people answered to its questions. */
@Component
class Plans {

    private static final int SHOWN = 500;

    private final BulkRows rows;
    private final Sql sql;

    Plans(BulkRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /** Puts a plan in the place of the one before. */
    void replace(UUID batch, Plan plan) {
        rows.delete("import_change", batch);
        rows.delete("import_question", batch);
        sql.of("delete from core.import_fault where batch_id = :batch and not reading")
                .with("batch", batch)
                .run();
        rows.insert(
                "import_change",
                batch,
                """
                seq int, entity text, kind text, row_id uuid, person_version int, row_version int, line int,\
                 subject text, before jsonb, after jsonb""",
                numbered(plan.changes().size(), seq -> row(plan.changes().get(seq), seq)));
        rows.insert(
                "import_question",
                batch,
                "seq int, content jsonb",
                numbered(
                        plan.open().size(),
                        seq -> Map.of("seq", seq, "content", plan.open().get(seq))));
        rows.insert(
                "import_fault",
                batch,
                "seq int, reading boolean, content jsonb",
                numbered(
                        plan.faults().size(),
                        seq -> Map.of(
                                "seq",
                                seq,
                                "reading",
                                false,
                                "content",
                                plan.faults().get(seq))));
    }

    private static List<Map<String, @Nullable Object>> numbered(
            int size, IntFunction<Map<String, @Nullable Object>> row) {
        return IntStream.range(0, size).mapToObj(row).toList();
    }

    private static Map<String, @Nullable Object> row(Change change, int seq) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("seq", seq);
        row.put("entity", change.entity().name());
        row.put("kind", change.kind().name());
        row.put("row_id", change.rowId());
        row.put("person_version", change.versions().person());
        row.put("row_version", change.versions().row());
        row.put("line", change.line());
        row.put("subject", change.subject());
        row.put("before", change.before());
        row.put("after", change.after());
        return row;
    }

    List<Question> questions(UUID batch) {
        return list(batch, "import_question", Question.class);
    }

    List<OndeFault> faults(UUID batch) {
        return list(batch, "import_fault", OndeFault.class);
    }

    private <T> List<T> list(UUID batch, String table, Class<T> type) {
        return new ArrayList<>(sql.of("select content from core." + table + " where batch_id = :batch"
                        + " order by (content->>'line')::int, seq limit " + SHOWN)
                .with("batch", batch)
                .list(row -> row.json("content", type)));
    }

    void decide(UUID batch, Map<String, Optional<UUID>> decisions) {
        List<Map<String, @Nullable Object>> given = new ArrayList<>();
        decisions.forEach((question, candidate) -> {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("question_id", question);
            row.put("candidate_id", candidate.orElse(null));
            given.add(row);
        });
        sql.of("delete from core.import_answer where batch_id = :batch and question_id = any(:questions)")
                .with("batch", batch)
                .texts("questions", decisions.keySet())
                .run();
        rows.insert("import_answer", batch, "question_id text, candidate_id uuid", given);
    }

    Decisions decisions(UUID batch) {
        return new Decisions(sql.of("select question_id, candidate_id from core.import_answer where batch_id = :batch")
                .with("batch", batch)
                .map(row -> row.text("question_id"), row -> Optional.ofNullable(row.uuidOrNull("candidate_id"))));
    }

    /** Erases questions, answers and faults; the changes too when the import can't be applied or undone any more. */
    void drop(UUID batch) {
        rows.delete("import_question", batch);
        rows.delete("import_answer", batch);
        rows.delete("import_fault", batch);
    }

    void dropChanges(UUID batch) {
        rows.delete("import_change", batch);
    }
}
