package fr.ent.core.archive;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.archive.DataExport.DataExportState;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The archives of the territory in scope: one for each person. */
@Component
class DataExports {

    private static final String COLUMNS =
            "id, person_id, state, site, asked_at, parts, done, children, size, expires_at";

    private final Sql sql;

    DataExports(Sql sql) {
        this.sql = sql;
    }

    /** The territories where one is to be made or removed; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select core.territories_with_data_exports(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** The latest first. */
    List<DataExport> listOf(PersonId person) {
        return sql.of("select " + COLUMNS
                        + " from core.data_export where person_id = :person order by asked_at desc, id")
                .with("person", person)
                .list(DataExports::export);
    }

    /** Of two requests of a person at once, the second waits for the first to end. */
    void hold(PersonId person) {
        sql.of("select id from core.person where id = :person for no key update")
                .with("person", person)
                .each(row -> {});
    }

    void add(DataExportId id, PersonId person, String site, Instant now, int parts) {
        sql.of("""
                        insert into core.data_export (id, person_id, state, site, asked_at, parts)
                        values (:id, :person, 'UNDER_WAY', :site, :now, :parts)""")
                .with("id", id)
                .with("person", person)
                .with("site", site)
                .with("now", now)
                .with("parts", parts)
                .run();
    }

    List<DataExport> listWaiting(Instant now) {
        return sql.of("select " + COLUMNS + """
                         from core.data_export
                        where state = 'UNDER_WAY' and (taken_until is null or taken_until <= :now)
                        order by asked_at, id""").with("now", now).list(DataExports::export);
    }

    /** Takes it for a while, so that no other copy makes it as well; which try this is, nothing when another has it. */
    Optional<Integer> take(DataExportId id, Instant now, Duration atMost) {
        return sql.of("""
                        update core.data_export set taken_until = :until, tries = tries + 1, done = 0
                        where id = :id and state = 'UNDER_WAY' and (taken_until is null or taken_until <= :now)
                        returning tries""")
                .with("id", id)
                .with("now", now)
                .with("until", now.plus(atMost))
                .find(row -> row.whole("tries"));
    }

    /** Keeps it for a while longer; whether it is still asked for, and nobody else has taken it since this try. */
    boolean advance(DataExportId id, int mine, int done, Instant now, Duration atMost) {
        return sql.of("""
                        update core.data_export set done = least(parts, :done), taken_until = :until
                        where id = :id and state = 'UNDER_WAY' and tries = :mine""")
                .with("id", id)
                .with("mine", mine)
                .with("done", done)
                .with("until", now.plus(atMost))
                .changedOne();
    }

    /** It is made again by the next round. */
    void release(DataExportId id, int mine) {
        sql.of(
                        "update core.data_export set taken_until = null where id = :id and state = 'UNDER_WAY' and tries = :mine")
                .with("id", id)
                .with("mine", mine)
                .run();
    }

    /** Whether it was still asked for, and nobody else has taken it since this try. */
    boolean finish(DataExportId id, int mine, Collection<ChildId> children, long size, Instant expiresAt) {
        return sql.of("""
                        update core.data_export set state = 'READY', done = parts, children = :children, size = :size,
                               expires_at = :until, taken_until = null
                        where id = :id and state = 'UNDER_WAY' and tries = :mine""")
                .with("id", id)
                .with("mine", mine)
                .ids("children", children)
                .with("size", size)
                .with("until", expiresAt)
                .changedOne();
    }

    boolean fail(DataExportId id, int mine, Instant expiresAt) {
        return sql.of("""
                        update core.data_export set state = 'FAILED', expires_at = :until, taken_until = null
                        where id = :id and state = 'UNDER_WAY' and tries = :mine""")
                .with("id", id)
                .with("mine", mine)
                .with("until", expiresAt)
                .changedOne();
    }

    boolean isThere(DataExportId id) {
        return sql.of("select count(*) from core.data_export where id = :id")
                        .with("id", id)
                        .count()
                > 0;
    }

    /** Whether it was there. */
    boolean remove(DataExportId id) {
        return sql.of("delete from core.data_export where id = :id")
                .with("id", id)
                .changedOne();
    }

    List<DataExportId> removeOf(Collection<PersonId> people) {
        return sql.of("delete from core.data_export where person_id = any(:people) returning id")
                .ids("people", people)
                .list(row -> row.id("id", DataExportId::new));
    }

    /** Removes those whose days are over, and those whose owner may not have all that is in them any more. */
    List<DataExportId> removeOver(Instant now) {
        return sql.of("""
                        delete from core.data_export e
                        where e.expires_at <= :now or e.id in (select f.id from core.forfeited_data_export f)
                        returning id""").with("now", now).list(row -> row.id("id", DataExportId::new));
    }

    private static DataExport export(Row row) {
        return new DataExport(
                row.id("id", DataExportId::new),
                row.id("person_id", PersonId::new),
                row.choice("state", DataExportState.class),
                row.text("site"),
                row.instant("asked_at"),
                row.whole("parts"),
                row.whole("done"),
                row.ids("children", ChildId::new),
                row.numberOrNull("size"),
                row.instantOrNull("expires_at"));
    }
}
