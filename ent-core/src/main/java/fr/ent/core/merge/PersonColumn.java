package fr.ent.core.merge;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column that names a person, of a table behind the wall.
 *
 * @param table with its schema
 * @param sole columns that, with the person, only one row may have; null where there may be several
 * @param versioned whether a row that moves gets another version
 * @param standing of the kept one's row {@code k}, by which a row that was set aside comes back; null where it does anyway
 */
public record PersonColumn(
        String table,
        String column,
        MergedKind kind,
        @Nullable List<String> sole,
        boolean versioned,
        @Nullable String standing) {

    public PersonColumn {
        sole = sole == null ? null : List.copyOf(sole);
    }

    public static PersonColumn moving(String table, String column, MergedKind kind) {
        return new PersonColumn(table, column, kind, null, false, null);
    }

    /** Somebody's act in the course of work. */
    public static PersonColumn act(String table, String column) {
        return moving(table, column, MergedKind.ACTS);
    }

    /** A person has one row alone for these columns: the kept one's stays, the other's is set aside. */
    public PersonColumn oneFor(String... others) {
        return new PersonColumn(table, column, kind, List.of(others), versioned, standing);
    }

    /** Rows have a version, by which an import sees that somebody else touched them. */
    public PersonColumn withVersion() {
        return new PersonColumn(table, column, kind, sole, true, standing);
    }

    /**
     * A row opens something: one that was set aside comes back only while the kept one has the same, as the condition about
     * {@code k} says.
     */
    public PersonColumn whileKept(String condition) {
        return new PersonColumn(table, column, kind, sole, versioned, condition);
    }

    /** A condition: the kept person has a row already where {@code g} is the other's. Takes {@code kept}. */
    public String twin() {
        return twin("");
    }

    /** A condition: the row {@code g}, which was set aside, may come back. Takes {@code kept} unless it always does. */
    public String comesBack() {
        return standing == null ? "true" : twin(" and " + standing);
    }

    private String twin(String more) {
        return sole == null
                ? "false"
                : sole.stream()
                        .map(other -> " and k." + other + " = g." + other)
                        .collect(Collectors.joining(
                                "",
                                "exists (select from " + table + " k where k.territory_id = g.territory_id and k."
                                        + column + " = :kept",
                                more + ")"));
    }
}
