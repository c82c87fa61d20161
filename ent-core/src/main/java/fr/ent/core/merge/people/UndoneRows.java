package fr.ent.core.merge.people;

import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import fr.ent.core.merge.people.UndoOutcome.LostCount;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives back, row by row, what a merge moved or set aside, where nothing newer contradicts. */
@Component
class UndoneRows {

    /** A condition: the merge {@code m} moved or set aside rights of the staff. */
    static final String OF_STAFF = """
            exists (select from core.merged_row s
                    where s.territory_id = m.territory_id and s.merge_id = m.id
                      and s.relation = 'core.role_grant' and s.person_column = 'person_id')""";

    private final Sql sql;
    private final List<MergedRecords> modules;
    private final ClosedAccounts closed;

    UndoneRows(Sql sql, List<MergedRecords> modules, ClosedAccounts closed) {
        this.sql = sql;
        this.modules = modules;
        this.closed = closed;
    }

    /** The last step first. */
    List<LostCount> giveBack(UndoneMerge merge) {
        Map<MergedKind, Integer> lost = new EnumMap<>(MergedKind.class);
        for (Step step : listSteps(merge.id())) {
            int missing = step.rows() - giveBack(merge, step);
            if (missing > 0) {
                lost.merge(step.kind(), missing, Integer::sum);
            }
        }
        List<LostCount> counts = new ArrayList<>();
        lost.forEach((kind, rows) -> counts.add(new LostCount(kind, rows)));
        return counts;
    }

    /** Gives back, with the ties they are about, bars that came after the merge: none stands without its tie, nor a tie barred by none. */
    void giveBarsBack(UndoneMerge merge) {
        moveBars(merge, "guardian_id", "child_id");
        moveBars(merge, "child_id", "guardian_id");
    }

    private void moveBars(UndoneMerge merge, String column, String other) {
        String same = "territory_id = b.territory_id and g." + other + " = b." + other + " and g." + column;
        sql.of("update core.guardian_bar b set " + column + " = :gone where b." + column
                        + " = :kept and b.lifted_at is null"
                        + " and exists (select from core.guardianship g where g." + same + " = :gone and g.restricted)"
                        + " and not exists (select from core.guardianship g where g." + same + " = :kept)"
                        + " and not exists (select from core.guardian_bar g where g." + same
                        + " = :gone and g.lifted_at is null)")
                .with("kept", merge.kept())
                .with("gone", merge.gone())
                .run();
    }

    /** Opens the class that one of the two is in again, should it have been closed meanwhile. */
    void openClasses(UndoneMerge merge) {
        sql.of("""
                        update core.school_class k set closed_on = null, version = k.version + 1 from core.pupil p
                        where p.id in (:kept, :gone) and p.left_on is null
                          and k.territory_id = p.territory_id and k.id = p.class_id and k.closed_on is not null""").with("kept", merge.kept()).with("gone", merge.gone()).run();
    }

    /** Whether rights of the staff moved, or were set aside. */
    boolean areOfStaff(MergeId merge) {
        return sql.of("select count(*) from core.person_merge m where m.id = :merge and " + OF_STAFF)
                        .with("merge", merge)
                        .count()
                > 0;
    }

    List<ClosedAccounts.ClosedAccount> listClosed(MergeId merge) {
        return closed.list(merge);
    }

    /** Of a merge nothing is remembered any more but that it was. */
    void forget(MergeId merge) {
        sql.of("delete from core.merged_row where merge_id = :merge")
                .with("merge", merge)
                .run();
    }

    private int giveBack(UndoneMerge merge, Step step) {
        if (step.aside()) {
            return putBackAside(merge, step);
        }
        return step.isItself() ? putBack(merge, step) : moveBack(merge, step);
    }

    /** A row of which the kept person had the same; where it opens something, only if that one has it still. */
    private int putBackAside(UndoneMerge merge, Step step) {
        String comesBack = step.column().comesBack();
        SqlStatement statement = statement(
                merge,
                step,
                "insert into " + step.relation() + " select g.* from core.merged_row m"
                        + " cross join lateral jsonb_populate_record(null::" + step.relation() + ", m.before) g"
                        + " where m.merge_id = :merge and m.step = :step and " + comesBack
                        + " on conflict do nothing");
        return (comesBack.contains(":kept") ? statement.with("kept", merge.kept()) : statement).run();
    }

    /** The kept person's own row, unless somebody has written it since. */
    private int putBack(UndoneMerge merge, Step step) {
        List<String> columns = sql.of("""
                        select a.attname from pg_attribute a
                        where a.attrelid = cast(:relation as regclass) and a.attnum > 0 and not a.attisdropped
                          and a.attname not in ('territory_id', 'id')""").with("relation", step.relation()).list(row -> row.text("attname"));
        String all = String.join(", ", columns);
        return statement(
                        merge,
                        step,
                        "update " + step.relation() + " t set (" + all + ") = (select "
                                + columns.stream().map(column -> "b." + column).collect(Collectors.joining(", "))
                                + " from jsonb_populate_record(null::" + step.relation() + ", m.before) b)"
                                + " from core.merged_row m where m.merge_id = :merge and m.step = :step"
                                + " and t.id = cast(m.after->>'id' as uuid) and to_jsonb(t) = m.after")
                .run();
    }

    /** A row that is the kept person's still; what was written in it since stays. */
    private int moveBack(UndoneMerge merge, Step step) {
        String column = step.column().column();
        String version = step.column().versioned()
                ? ", version = case when to_jsonb(t) = m.after then cast(m.before->>'version' as int)"
                        + " else t.version + 1 end"
                : "";
        return statement(
                        merge,
                        step,
                        "update " + step.relation() + " t set " + column + " = :gone" + version
                                + " from core.merged_row m cross join lateral jsonb_populate_record(null::"
                                + step.relation()
                                + ", m.after) a where m.merge_id = :merge and m.step = :step and t." + column
                                + " = :kept"
                                + listKey(step.relation()).stream()
                                        .map(key -> " and t." + key + " = a." + key)
                                        .collect(Collectors.joining()))
                .with("kept", merge.kept())
                .with("gone", merge.gone())
                .run();
    }

    private SqlStatement statement(UndoneMerge merge, Step step, String text) {
        return sql.of(text).with("merge", merge.id()).with("step", step.number());
    }

    private List<String> listKey(String relation) {
        return sql.of("""
                        select a.attname from pg_index i
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                        where i.indrelid = cast(:relation as regclass) and i.indisprimary""").with("relation", relation).list(row -> row.text("attname"));
    }

    private List<Step> listSteps(MergeId merge) {
        return sql.of("""
                        select step, relation, person_column, bool_and(after is null) as aside, count(*) as rows
                        from core.merged_row where merge_id = :merge
                        group by step, relation, person_column order by step desc""")
                .with("merge", merge)
                .list(row -> new Step(
                        row.whole("step"),
                        row.text("relation"),
                        find(row.text("relation"), row.text("person_column")),
                        row.flag("aside"),
                        row.whole("rows")));
    }

    private PersonColumn find(String relation, String column) {
        return modules.stream()
                .flatMap(module -> module.columns().stream())
                .filter(known ->
                        known.table().equals(relation) && known.column().equals(column))
                .findFirst()
                .orElseGet(() -> PersonColumn.moving(
                        relation,
                        column,
                        "core.account_code".equals(relation) ? MergedKind.ACCOUNT : MergedKind.CONTACT));
    }

    /** The rows of one statement of the merge. */
    private record Step(int number, String relation, PersonColumn column, boolean aside, int rows) {

        boolean isItself() {
            return MergeJournal.ITSELF.equals(column.column());
        }

        MergedKind kind() {
            return column.kind();
        }
    }
}
