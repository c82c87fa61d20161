package fr.ent.core.merge.people;

import fr.ent.core.merge.PersonColumn;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;

/** Writes down each row that a merge changes, as it was and as it is, in the statement that changes it. */
final class MergeJournal {

    /** Stands for the column where the kept person's own row changes. */
    static final String ITSELF = "itself";

    private static final String KEEP = """
            insert into core.merged_row (merge_id, step, line, relation, person_column, before, after)
            select :merge, :step, row_number() over (), :relation, :column, c.before, c.after from changed c""";

    private final Sql sql;
    private final MergeId merge;
    private final Pair pair;
    private int step;

    MergeJournal(Sql sql, MergeId merge, Pair pair) {
        this.sql = sql;
        this.merge = merge;
        this.pair = pair;
    }

    /** Rows of the other become the kept one's; where that one has the same already, a row is set aside. */
    void move(PersonColumn column) {
        if (column.sole() != null) {
            setAside(column.table(), column.column(), "g." + column.column() + " = :gone and " + column.twin());
        }
        change(
                column.table(),
                column.column(),
                column.column() + " = :kept" + (column.versioned() ? ", version = version + 1" : ""),
                column.column() + " = :gone");
    }

    /** @param which of the rows {@code g}, by {@code kept} and {@code gone} */
    void setAside(String table, String column, String which) {
        keep(
                "with changed as (delete from " + table + " g where " + which
                        + " returning to_jsonb(g) as before, null::jsonb as after) ",
                table,
                column);
    }

    /**
     * @param set what the rows get
     * @param which of the table's rows
     */
    void change(String table, String column, String set, String which) {
        keep(
                "with changed as (update " + table + " t set " + set + " where " + which
                        + " returning to_jsonb(old) as before, to_jsonb(new) as after) ",
                table,
                column);
    }

    private void keep(String changing, String table, String column) {
        step++;
        String text = changing + KEEP;
        SqlStatement statement = sql.of(text)
                .with("merge", merge)
                .with("step", step)
                .with("relation", table)
                .with("column", column);
        if (text.contains(":kept")) {
            statement.with("kept", pair.kept());
        }
        if (text.contains(":gone")) {
            statement.with("gone", pair.gone());
        }
        statement.run();
    }
}
