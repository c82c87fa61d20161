package fr.ent.homework.group;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.GroupId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Groups as they are kept. */
@Component
class GroupRows {

    private static final String GROUPS = """
            select g.id, g.version, g.name,
                   array(select c.class_id from homework.group_class c
                         where c.territory_id = g.territory_id and c.group_id = g.id) as class_ids,
                   array(select p.child_id from homework.group_pupil p
                         where p.territory_id = g.territory_id and p.group_id = g.id) as child_ids
            from homework.pupil_group g where %s order by g.name, g.id""";

    private static final String OF_CLASSES =
            "g.id in (select group_id from homework.group_class where class_id = any(:classes))";

    private static final String STANDING = "g.dissolved_at is null";

    private final Sql sql;
    private final Directory directory;
    private final Clock clock;

    GroupRows(Sql sql, Directory directory, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.clock = clock;
    }

    List<TeachingGroup> list(Collection<ClassId> classes) {
        return list(classes, OF_CLASSES + " and " + STANDING);
    }

    /** Those that were dissolved too. */
    List<TeachingGroup> listEver(Collection<ClassId> classes) {
        return list(classes, OF_CLASSES);
    }

    /** The standing groups of each of these pupils, by who is in one of their classes today. */
    Map<ChildId, List<GroupId>> listOf(Collection<ChildView> children) {
        return sql.of("""
                        select p.child_id, p.group_id
                        from unnest(:children, :classes) as at (child_id, class_id)
                        join homework.group_pupil p on p.child_id = at.child_id
                        join homework.pupil_group g on g.territory_id = p.territory_id and g.id = p.group_id
                        where g.dissolved_at is null
                          and exists (select from homework.group_class c
                                      where c.territory_id = p.territory_id and c.group_id = p.group_id
                                        and c.class_id = at.class_id)""")
                .ids("children", children, ChildView::id)
                .ids("classes", children, ChildView::classId)
                .groups(row -> row.id("child_id", ChildId::new), row -> row.id("group_id", GroupId::new));
    }

    private List<TeachingGroup> list(Collection<ClassId> classes, String which) {
        return withPupils(
                sql.of(GROUPS.formatted(which)).ids("classes", classes).list(GroupRows::kept));
    }

    Optional<TeachingGroup> find(GroupId group) {
        return find(group, STANDING);
    }

    private Optional<TeachingGroup> find(GroupId group, String which) {
        return withPupils(sql.of(GROUPS.formatted("g.id = :group and " + which))
                        .with("group", group)
                        .list(GroupRows::kept))
                .stream()
                .findFirst();
    }

    /** The group, held until the end of the transaction. */
    Optional<TeachingGroup> lock(GroupId group) {
        return lock(group, STANDING);
    }

    /** The same of one that was dissolved. */
    Optional<TeachingGroup> lockDissolved(GroupId group) {
        return lock(group, "g.dissolved_at is not null");
    }

    private Optional<TeachingGroup> lock(GroupId group, String which) {
        return sql.of("select id from homework.pupil_group where id = :group for update")
                .with("group", group)
                .find(row -> row.id("id", GroupId::new))
                .flatMap(held -> find(held, which));
    }

    void add(GroupId group, String name) {
        sql.of("insert into homework.pupil_group (id, name) values (:group, :name)")
                .with("group", group)
                .with("name", name)
                .run();
    }

    void rename(GroupId group, String name) {
        sql.of("update homework.pupil_group set name = :name, version = version + 1 where id = :group")
                .with("group", group)
                .with("name", name)
                .run();
    }

    /** Puts these classes and pupils in the place of those there were. */
    void fill(GroupId group, Collection<ClassId> classes, Collection<ChildId> pupils) {
        sql.of("delete from homework.group_class where group_id = :group")
                .with("group", group)
                .run();
        sql.of("insert into homework.group_class (group_id, class_id) select :group, unnest(:classes)")
                .with("group", group)
                .ids("classes", classes)
                .run();
        sql.of("delete from homework.group_pupil where group_id = :group")
                .with("group", group)
                .run();
        sql.of("insert into homework.group_pupil (group_id, child_id) select :group, unnest(:pupils)")
                .with("group", group)
                .ids("pupils", pupils)
                .run();
    }

    void dissolve(GroupId group) {
        sql.of("update homework.pupil_group set dissolved_at = :now where id = :group")
                .with("group", group)
                .with("now", clock.instant())
                .run();
    }

    void restore(GroupId group) {
        sql.of("update homework.pupil_group set dissolved_at = null where id = :group")
                .with("group", group)
                .run();
    }

    /** Whether the timetable of one of these classes has a slot for the group. */
    boolean isPlanned(GroupId group, Collection<ClassId> classes) {
        return sql.of(
                                "select count(*) from homework.timetable_slot where group_id = :group and class_id = any(:classes)")
                        .with("group", group)
                        .ids("classes", classes)
                        .count()
                > 0;
    }

    /** Says that days of these classes aren't as they were for some of their pupils. */
    void touchTimetables(Collection<ClassId> classes) {
        sql.of("update homework.timetable set changed_at = :now where class_id = any(:classes)")
                .with("now", clock.instant())
                .ids("classes", classes)
                .run();
    }

    private List<TeachingGroup> withPupils(List<KeptGroup> kept) {
        List<ChildId> named = kept.stream()
                .flatMap(group -> group.pupils().stream())
                .distinct()
                .toList();
        Map<ChildId, ChildView> children = named.isEmpty()
                ? Map.of()
                : directory.listChildren(named).stream().collect(Collectors.toMap(ChildView::id, Function.identity()));
        return kept.stream().map(group -> group.with(children)).toList();
    }

    private static KeptGroup kept(Row row) {
        return new KeptGroup(
                row.id("id", GroupId::new),
                row.whole("version"),
                row.text("name"),
                Set.copyOf(row.ids("class_ids", ClassId::new)),
                Set.copyOf(row.ids("child_ids", ChildId::new)));
    }

    private record KeptGroup(GroupId id, int version, String name, Set<ClassId> classes, Set<ChildId> pupils) {

        /** @param children by family name, as the directory has them today */
        TeachingGroup with(Map<ChildId, ChildView> children) {
            return new TeachingGroup(
                    id,
                    version,
                    name,
                    classes,
                    children.values().stream()
                            .filter(child -> pupils.contains(child.id()) && classes.contains(child.classId()))
                            .sorted(Comparator.comparing(ChildView::familyName).thenComparing(ChildView::givenName))
                            .toList());
        }
    }
}
