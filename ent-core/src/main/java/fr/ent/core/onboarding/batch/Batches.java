package fr.ent.core.onboarding.batch;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.onboarding.batch.Batch.ImportFile;
import fr.ent.core.onboarding.year.FileYears.SchoolInYear;
import fr.ent.core.persistence.ImportLock;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The imports of the territory in scope. */
@Component
class Batches {

    /** A preview that nobody applied holds personal data for nothing after this; an applied import can't be undone after. */
    static final Duration PREVIEW_LIFE = Duration.ofDays(7);

    static final Duration UNDO_LIFE = Duration.ofDays(60);

    private final Sql sql;
    private final ImportLock imports;
    private final Clock clock;
    private final FollowConsents consents;

    Batches(Sql sql, ImportLock imports, Clock clock, FollowConsents consents) {
        this.consents = consents;
        this.sql = sql;
        this.imports = imports;
        this.clock = clock;
    }

    void add(UUID id, SchoolInYear of, Map<String, ImportFile> files, PersonId by, ImportCounts counts) {
        sql.of("""
                        insert into core.import_batch (id, school_id, year_id, state, files, counts,
                                                       compared_at_revision, created_by, created_at)
                        values (:id, :school, :year, 'PREVIEWED', :files, :counts, :revision, :by, :now)""")
                .with("id", id)
                .with("school", of.school())
                .with("year", of.year())
                .json("files", files)
                .json("counts", counts)
                .with("revision", revision())
                .with("by", by)
                .with("now", now())
                .run();
    }

    void recount(UUID id, ImportCounts counts) {
        sql.of("""
                        update core.import_batch set counts = :counts, compared_at_revision = :revision
                        where id = :id""")
                .with("id", id)
                .json("counts", counts)
                .with("revision", revision())
                .run();
    }

    void mark(UUID id, ImportState state) {
        sql.of("""
                        update core.import_batch set state = :state,
                               applied_at = case when :state = 'APPLIED' then :now else applied_at end,
                               undone_at = case when :state = 'UNDONE' then :now else undone_at end
                        where id = :id""").with("id", id).with("state", state).with("now", now()).run();
    }

    /** Follows what becomes of pictures as an import changes the register's word or ties of pupils, or is taken back. */
    <T> T followConsents(UUID id, Supplier<T> change) {
        return consents.follow(sql.of("""
                                select row_id as id from core.import_change
                                where batch_id = :batch and entity = 'PUPIL' and kind <> 'ADDED'
                                union
                                select cast(coalesce(after->>'child_id', before->>'child_id') as uuid)
                                from core.import_change where batch_id = :batch and entity = 'LINK'""").with("batch", id).list(row -> row.id("id", ChildId::new)), change);
    }

    /** How many imports were applied or undone so far, and changes of years: whether something was since a comparison. */
    int revision() {
        return sql.of("""
                        select (select count(applied_at) + count(undone_at) from core.import_batch)
                               + (select count(applied_at) + count(undone_at) from core.year_change)""").count();
    }

    Optional<Batch> find(UUID id) {
        return sql.of("select * from core.import_batch where id = :id")
                .with("id", id)
                .find(Batches::batch);
    }

    /** The import, held until the end of the transaction. Imports of a territory are applied and undone one by one. */
    Optional<Batch> lock(UUID id) {
        imports.hold();
        return sql.of("select * from core.import_batch where id = :id for update")
                .with("id", id)
                .find(Batches::batch);
    }

    /** The latest imports. */
    List<Batch> list() {
        return sql.of("select * from core.import_batch order by created_at desc, id desc limit 100")
                .list(Batches::batch);
    }

    /** Erases what old imports still hold about people, and says which previews expired. */
    List<UUID> expired() {
        return sql.of("""
                        update core.import_batch
                        set state = case when state = 'PREVIEWED' then 'EXPIRED' else state end
                        where state = 'PREVIEWED' and created_at < :previewed
                           or state = 'APPLIED' and applied_at < :applied
                              and exists (select from core.import_change c where c.batch_id = import_batch.id)
                           or state = 'UNDONE' and undone_at < :applied
                              and exists (select from core.import_loss l where l.batch_id = import_batch.id)
                        returning id""")
                .with("previewed", now().minus(PREVIEW_LIFE))
                .with("applied", now().minus(UNDO_LIFE))
                .list(row -> row.uuid("id"));
    }

    Instant now() {
        return clock.instant();
    }

    private static Batch batch(Row row) {
        return new Batch(
                row.uuid("id"),
                row.id("school_id", SchoolId::new),
                row.uuidOrNull("year_id"),
                row.choice("state", ImportState.class),
                row.json("files", new TypeReference<Map<String, ImportFile>>() {}),
                row.json("counts", ImportCounts.class),
                row.whole("compared_at_revision"),
                row.id("created_by", PersonId::new),
                row.instant("created_at"),
                row.instantOrNull("applied_at"),
                row.instantOrNull("undone_at"));
    }
}
