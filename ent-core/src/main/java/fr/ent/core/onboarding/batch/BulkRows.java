package fr.ent.core.onboarding.batch;

import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes many rows of an import in few statements: each carries a thousand rows as one JSON array. */
@Component
class BulkRows {

    private static final int CHUNK = 1_000;

    private final Sql sql;

    BulkRows(Sql sql) {
        this.sql = sql;
    }

    /** @param columns with their types: {@code seq int, content jsonb} */
    void insert(String table, UUID batch, String columns, List<Map<String, @Nullable Object>> rows) {
        String names = columns.replaceAll(" (int|text|uuid|jsonb|boolean)", "");
        String statement = "insert into core." + table + " (batch_id, " + names + ")"
                + " select :batch, " + names
                + " from jsonb_to_recordset(:rows) as r(" + columns + ")";
        for (int from = 0; from < rows.size(); from += CHUNK) {
            sql.of(statement)
                    .with("batch", batch)
                    .json("rows", rows.subList(from, Math.min(rows.size(), from + CHUNK)))
                    .run();
        }
    }

    void delete(String table, UUID batch) {
        sql.of("delete from core." + table + " where batch_id = :batch")
                .with("batch", batch)
                .run();
    }
}
