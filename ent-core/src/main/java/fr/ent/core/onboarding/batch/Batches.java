package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the territory in scope. */
@Component
class Batches {

    /** A preview that nobody applied holds personal data for nothing after this; an applied import can't be undone after. */
    private static final Duration PREVIEW_LIFE = Duration.ofDays(7);

    private static final Duration UNDO_LIFE = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Batches(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(UUID id, SchoolId school, Map<String, ImportFile> files, PersonId by, Counts counts) {
        jdbc.sql("""
                        insert into core.import_batch (territory_id, id, school_id, state, files, counts,
                                                       compared_at_revision, created_by, created_at)
                        values (:territory, :id, :school, 'PREVIEWED', cast(:files as jsonb), cast(:counts as jsonb),
                                :revision, :by, :now)""")
                .param("territory", TerritoryScope.require().value())
                .param("id", id)
                .param("school", school.value())
                .param("files", json.writeValueAsString(files))
                .param("counts", json.writeValueAsString(counts))
                .param("revision", revision())
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    void recount(UUID id, Counts counts) {
        jdbc.sql("""
                        update core.import_batch set counts = cast(:counts as jsonb), compared_at_revision = :revision
                        where id = :id""")
                .param("id", id)
                .param("counts", json.writeValueAsString(counts))
                .param("revision", revision())
                .update();
    }

    void mark(UUID id, ImportState state) {
        jdbc.sql("""
                        update core.import_batch set state = :state,
                               applied_at = case when :state = 'APPLIED' then :now else applied_at end,
                               undone_at = case when :state = 'UNDONE' then :now else undone_at end
                        where id = :id""")
                .param("id", id)
                .param("state", state.name())
                .param("now", now())
                .update();
    }

    /** How many imports were applied or undone so far: whether something was since a comparison. */
    int revision() {
        return jdbc.sql("select count(applied_at) + count(undone_at) from core.import_batch")
                .query(Integer.class)
                .single();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select * from core.import_batch where id = :id")
                .param("id", id)
                .query(this::batch)
                .optional();
    }

    /** The import, held until the end of the transaction. Imports of a territory are applied and undone one by one. */
    Optional<Batch> lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('import:' || core.territory()::text, 0))")
                .query((row, n) -> n)
                .list();
        return jdbc.sql("select * from core.import_batch where id = :id for update")
                .param("id", id)
                .query(this::batch)
                .optional();
    }

    /** The latest imports. */
    List<Batch> list() {
        return jdbc.sql("select * from core.import_batch order by created_at desc, id desc limit 100")
                .query(this::batch)
                .list();
    }

    /** Erases what old imports still hold about people, and says which previews expired. */
    List<UUID> expired() {
        return jdbc.sql("""
                        update core.import_batch
                        set state = case when state = 'PREVIEWED' then 'EXPIRED' else state end
                        where state = 'PREVIEWED' and created_at < :previewed
                           or state = 'APPLIED' and applied_at < :applied
                              and exists (select from core.import_change c where c.batch_id = import_batch.id)
                        returning id""")
                .param("previewed", now().minus(PREVIEW_LIFE))
                .param("applied", now().minus(UNDO_LIFE))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                new SchoolId(row.getObject("school_id", UUID.class)),
                ImportState.valueOf(row.getString("state")),
                json.readValue(row.getString("files"), new TypeReference<Map<String, ImportFile>>() {}),
                json.readValue(row.getString("counts"), Counts.class),
                row.getInt("compared_at_revision"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "applied_at"),
                instant(row, "undone_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
