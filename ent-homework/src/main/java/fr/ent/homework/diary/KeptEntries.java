package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.homework.EntryId;
import fr.ent.homework.GroupId;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.SeriesId;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.group.TeachingGroups;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entries as they are kept, with the pupils for whom alone they are: of a group those of today, and those who have left it since it was
 * published.
 */
@Component
class KeptEntries {

    private final Entries entries;
    private final TeachingGroups groups;
    private final Sql sql;

    KeptEntries(Entries entries, TeachingGroups groups, Sql sql) {
        this.groups = groups;
        this.entries = entries;
        this.sql = sql;
    }

    /** The entry, held until the end of the transaction. */
    Optional<Entry> find(EntryId id) {
        return entries.findById(id.value());
    }

    EntryFacts facts(Entry entry) {
        return facts(List.of(entry)).getFirst();
    }

    List<EntryFacts> facts(List<Entry> some) {
        List<EntryId> forSome =
                some.stream().filter(Entry::isForSome).map(Entry::entryId).toList();
        Map<EntryId, List<ChildId>> pupils = forSome.isEmpty() ? Map.of() : listPupils(forSome);
        Map<GroupId, TeachingGroup> grouped = listGroups(some);
        return some.stream()
                .map(entry -> entry.facts(Stream.concat(
                                pupils.getOrDefault(entry.entryId(), List.of()).stream(),
                                entry.group().stream().flatMap(group -> listPupils(grouped.get(group)).stream()))
                        .distinct()
                        .toList()))
                .toList();
    }

    /** No statement for entries of no group. */
    private Map<GroupId, TeachingGroup> listGroups(List<Entry> some) {
        List<ClassId> classes = some.stream()
                .filter(entry -> entry.group().isPresent())
                .map(Entry::schoolClass)
                .distinct()
                .toList();
        return classes.isEmpty() ? Map.of() : groups.mapEver(classes);
    }

    private static List<ChildId> listPupils(@Nullable TeachingGroup group) {
        return group == null
                ? List.of()
                : group.pupils().stream().map(ChildView::id).toList();
    }

    /** Keeps an entry for those for whom it has been. */
    EntryFacts keep(Entry entry) {
        return keep(List.of(entry)).getFirst();
    }

    /** The same for several. */
    List<EntryFacts> keep(List<Entry> changed) {
        return facts(entries.saveAllAndFlush(changed));
    }

    /** Keeps an entry for these pupils in place of others; for the class where there are none. */
    EntryFacts keep(Entry entry, List<ChildId> pupils) {
        sql.of("delete from homework.entry_pupil where entry_id = :entry and child_id <> all(:pupils)")
                .with("entry", entry.entryId())
                .ids("pupils", pupils)
                .run();
        return add(List.of(entry), List.of(pupils)).getFirst();
    }

    /** Keeps new entries, each for its pupils; for the class where there are none. */
    List<EntryFacts> add(List<Entry> added, List<List<ChildId>> pupils) {
        List<Entry> kept = entries.saveAllAndFlush(added);
        List<MeantPupil> meant = IntStream.range(0, kept.size())
                .boxed()
                .flatMap(at -> pupils.get(at).stream()
                        .map(pupil -> new MeantPupil(kept.get(at).entryId(), pupil)))
                .toList();
        if (!meant.isEmpty()) {
            add(meant);
        }
        return facts(kept);
    }

    private void add(List<MeantPupil> meant) {
        sql.of("""
                        insert into homework.entry_pupil (entry_id, child_id)
                        select * from unnest(:entries, :pupils) on conflict do nothing""")
                .ids("entries", meant, MeantPupil::entry)
                .ids("pupils", meant, MeantPupil::pupil)
                .run();
    }

    /** All entries of a series, deleted ones too; held until the end of the transaction. */
    List<Entry> listOf(SeriesId series) {
        return entries.findByIdInOrderById(sql.of("select id from homework.entry where series_id = :series")
                .with("series", series)
                .list(row -> row.uuid("id")));
    }

    /** Entries of a series that were given from this day on, and aren't deleted; held until the end of the transaction. */
    List<Entry> listOf(SeriesId series, LocalDate from) {
        return entries.findByIdInOrderById(
                sql.of("""
                        select id from homework.entry
                        where series_id = :series and given_on >= :from and deleted_at is null""").with("series", series).with("from", from).list(row -> row.uuid("id")));
    }

    /** Those of these classes that were given or are due on some days of the week; held until the end of the transaction. */
    List<Entry> listOn(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        return entries.findByIdInOrderById(on(classes, from, to, "id").list(row -> row.uuid("id")));
    }

    int countOn(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        return on(classes, from, to, "count(*)").count();
    }

    private SqlStatement on(Collection<ClassId> classes, LocalDate from, LocalDate to, String what) {
        return sql.of("select " + what + " " + """
                        from homework.entry
                        where class_id = any(:classes) and deleted_at is null
                          and (given_on between :from and :to and extract(isodow from given_on) < 6
                               or due_on between :from and :to and extract(isodow from due_on) < 6)""")
                .ids("classes", classes)
                .with("from", from)
                .with("to", to);
    }

    /** Those that stand on other days than their author chose, from a day on; held until the end of the transaction. */
    List<Entry> listMovedOff(LocalDate from) {
        return entries.findByIdInOrderById(sql.of("""
                        select id from homework.entry
                        where given_before is not null and deleted_at is null and greatest(given_on, due_on) >= :from""").with("from", from).list(row -> row.uuid("id")));
    }

    /** The entries that a group reads; held until the end of the transaction. */
    List<Entry> listRead(GroupId group) {
        return entries.findByIdInOrderById(sql.of("""
                        select id from homework.entry
                        where group_id = :group and state = 'PUBLISHED' and deleted_at is null""").with("group", group).list(row -> row.uuid("id")));
    }

    /** Keeps what pupils read as long as they were in a group for them, whom it has no more. */
    void keepForLeavers(GroupId group, Set<ChildId> left) {
        sql.of("""
                        insert into homework.entry_pupil (entry_id, child_id)
                        select e.id, l.child from homework.entry e cross join unnest(:left) as l (child)
                        where e.group_id = :group and e.state = 'PUBLISHED' on conflict do nothing""").with("group", group).ids("left", left).run();
    }

    /** Those who are in a group again read of it as all others in it do. */
    void releaseJoined(GroupId group, Set<ChildId> joined) {
        sql.of("""
                        delete from homework.entry_pupil p using homework.entry e
                        where p.territory_id = e.territory_id and p.entry_id = e.id
                          and e.group_id = :group and p.child_id = any(:joined)""").with("group", group).ids("joined", joined).run();
    }

    List<TerritoryId> listTerritoriesWithDue(Instant now) {
        return sql.of("select homework.territories_with_due_entries(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Entries that wait for a moment that has come; not those of a group that was dissolved meanwhile, which are nobody's. */
    List<EntryId> listDue(Instant now) {
        return sql.of("""
                        select e.id from homework.entry e
                        where e.state = 'SCHEDULED' and e.publish_at <= :now and e.deleted_at is null
                          and not exists (select from homework.pupil_group g
                                          where g.territory_id = e.territory_id and g.id = e.group_id
                                            and g.dissolved_at is not null)
                        order by e.publish_at, e.id""").with("now", now).list(row -> row.id("id", EntryId::new));
    }

    private Map<EntryId, List<ChildId>> listPupils(List<EntryId> some) {
        return sql.of(
                        "select entry_id, child_id from homework.entry_pupil where entry_id = any(:entries) order by child_id")
                .ids("entries", some)
                .groups(row -> row.id("entry_id", EntryId::new), row -> row.id("child_id", ChildId::new));
    }

    private record MeantPupil(EntryId entry, ChildId pupil) {}
}
