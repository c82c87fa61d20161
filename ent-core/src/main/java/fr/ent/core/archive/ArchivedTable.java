package fr.ent.core.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that an archive gives to whom they are about, in a file of their own. Each column of the table is given or left out by
 * name, so that a new one isn't given before somebody has thought of it. Expressions and conditions are about the row
 * {@code t} and take {@code :person}, who asks; {@code :children}, of whom they are a guardian and not barred; {@code :people},
 * both; and {@code :households}, in which they live as an adult.
 *
 * @param table with its schema
 * @param file its name in the archive, without ending
 * @param title in French
 * @param leftOut columns that aren't given as they are: ids, and what tells of others
 */
public record ArchivedTable(
        String table, String file, String title, String condition, List<ArchivedColumn> columns, Set<String> leftOut) {

    public ArchivedTable {
        columns = List.copyOf(columns);
        leftOut = Set.copyOf(leftOut);
    }

    /** Rows by a condition, without any column yet. */
    public static ArchivedTable rows(String table, String file, String title, String condition) {
        return new ArchivedTable(table, file, title, condition, List.of(), Set.of());
    }

    /**
     * Whether the person lived in a household on a day: by their stays in it, and by today's household where none is known. What
     * it paid and declared before they came is not theirs, and what it did while they lived there stays theirs.
     *
     * @param household SQL for its id
     * @param day SQL for a date
     */
    public static String livedThere(String household, String day) {
        return """
                (case when exists (select from core.household_stay y
                                   where y.person_id = :person and y.household_id = %1$s)
                      then exists (select from core.household_stay y
                                   where y.person_id = :person and y.household_id = %1$s
                                     and coalesce(y.from_day <= %2$s, true)
                                     and coalesce(%2$s < y.until_day, y.household_id = any(:households)))
                      else %1$s = any(:households) end)""".formatted(household, day);
    }

    /** Whether they ever did. */
    public static String everLivedThere(String household) {
        return """
                (%1$s = any(:households) or exists (select from core.household_stay y
                                                    where y.person_id = :person and y.household_id = %1$s))""".formatted(household);
    }

    /** A column as it is. */
    public ArchivedTable given(String column, String label) {
        return with(new ArchivedColumn(column, label, "t." + column), leftOut);
    }

    /** A value that stands for columns which are left out. */
    public ArchivedTable said(String name, String label, String expression) {
        return with(new ArchivedColumn(name, label, expression), leftOut);
    }

    /** Whether it was the person who asks, in place of an id that may be another's. */
    public ArchivedTable byYou(String column, String label) {
        return said(column + "_you", label, "t." + column + " = :person").leaving(column);
    }

    /** The given name of the child that a column names; nothing when it isn't one of the children. */
    public ArchivedTable ofChild(String column) {
        return said("child", "Enfant", """
                        (select n.given_name from core.person n
                         where n.territory_id = t.territory_id and n.id = t.%s and n.id = any(:people))""".formatted(column)).leaving(column);
    }

    /** The same row without these columns. */
    public ArchivedTable leaving(String... names) {
        return new ArchivedTable(
                table,
                file,
                title,
                condition,
                columns,
                Stream.concat(leftOut.stream(), Stream.of(names)).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private ArchivedTable with(ArchivedColumn column, Set<String> without) {
        return new ArchivedTable(
                table,
                file,
                title,
                condition,
                Stream.concat(columns.stream(), Stream.of(column)).toList(),
                without);
    }

    /** Gives each row as {@code line}, a JSON object. */
    String statement() {
        return columns.stream()
                .map(column -> column.expression() + " as " + column.name())
                .collect(Collectors.joining(
                        ", ",
                        "select row_to_json(r)::text as line from (select ",
                        " from " + table + " t where " + condition + " order by 1) r"));
    }
}
