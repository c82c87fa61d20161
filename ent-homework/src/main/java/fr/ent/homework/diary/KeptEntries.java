package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.EntryId;
import fr.ent.homework.diary.entry.EntryFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Entries as they are kept, with the pupils for whom alone they are. */
@Component
class KeptEntries {

    private final Entries entries;
    private final Sql sql;

    KeptEntries(Entries entries, Sql sql) {
        this.entries = entries;
        this.sql = sql;
    }

    /** The entry, held until the end of the transaction. */
    Optional<Entry> find(EntryId id) {
        return entries.findById(id.value());
    }

    EntryFacts facts(Entry entry) {
        return entry.facts(entry.isForSome() ? listPupils(entry.entryId()) : List.of());
    }

    /** Keeps an entry for those for whom it has been. */
    EntryFacts keep(Entry entry) {
        return facts(entries.saveAndFlush(entry));
    }

    /** Keeps an entry for these pupils in place of others; for the class where there are none. */
    EntryFacts keep(Entry entry, List<ChildId> pupils) {
        sql.of("delete from homework.entry_pupil where entry_id = :entry and child_id <> all(:pupils)")
                .with("entry", entry.entryId())
                .ids("pupils", pupils)
                .run();
        return add(entry, pupils);
    }

    /** Keeps a new entry for these pupils; for the class where there are none. */
    EntryFacts add(Entry entry, List<ChildId> pupils) {
        Entry kept = entries.saveAndFlush(entry);
        if (pupils.isEmpty()) {
            return kept.facts(pupils);
        }
        sql.of("""
                        insert into homework.entry_pupil (entry_id, child_id)
                        select :entry, pupil.id from unnest(:pupils) as pupil (id) on conflict do nothing""").with("entry", kept.entryId()).ids("pupils", pupils).run();
        return kept.facts(pupils);
    }

    List<TerritoryId> listTerritoriesWithDue(Instant now) {
        return sql.of("select homework.territories_with_due_entries(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Entries that wait for a moment that has come. */
    List<EntryId> listDue(Instant now) {
        return sql.of("""
                        select id from homework.entry
                        where state = 'SCHEDULED' and publish_at <= :now and deleted_at is null
                        order by publish_at, id""").with("now", now).list(row -> row.id("id", EntryId::new));
    }

    private List<ChildId> listPupils(EntryId entry) {
        return sql.of("select child_id from homework.entry_pupil where entry_id = :entry order by child_id")
                .with("entry", entry)
                .list(row -> row.id("child_id", ChildId::new));
    }
}
