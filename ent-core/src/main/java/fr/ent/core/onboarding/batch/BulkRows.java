package fr.ent.core.onboarding.batch;

import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes many rows of an import in few statements: each carries a thousand rows as one JSON array. */
@Component
class BulkRows {

    private static final int CHUNK = 1_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BulkRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param columns with their types: {@code seq int, content jsonb} */
    void insert(String table, UUID batch, String columns, List<Map<String, @Nullable Object>> rows) {
        String names = columns.replaceAll(" (int|text|uuid|jsonb|boolean)", "");
        String sql = "insert into core." + table + " (territory_id, batch_id, " + names + ")"
                + " select :territory, :batch, " + names
                + " from jsonb_to_recordset(cast(:rows as jsonb)) as r(" + columns + ")";
        for (int from = 0; from < rows.size(); from += CHUNK) {
            jdbc.sql(sql)
                    .param("territory", TerritoryScope.require().value())
                    .param("batch", batch)
                    .param("rows", json.writeValueAsString(rows.subList(from, Math.min(rows.size(), from + CHUNK))))
                    .update();
        }
    }

    void delete(String table, UUID batch) {
        jdbc.sql("delete from core." + table + " where batch_id = :batch")
                .param("batch", batch)
                .update();
    }
}
