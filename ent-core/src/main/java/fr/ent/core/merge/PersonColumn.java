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
 */
public record PersonColumn(
        String table,
        String column,
        MergedKind kind,
        @Nullable List<String> sole,
        boolean versioned) {

    public PersonColumn {
        sole = sole == null ? null : List.copyOf(sole);
    }

    public static PersonColumn moving(String table, String column, MergedKind kind) {
        return new PersonColumn(table, column, kind, null, false);
    }

    /** Somebody's act in the course of work. */
    public static PersonColumn act(String table, String column) {
        return moving(table, column, MergedKind.ACTS);
    }

    /** A person has one row alone for these columns: the kept one's stays, the other's is set aside. */
    public PersonColumn oneFor(String... others) {
        return new PersonColumn(table, column, kind, List.of(others), versioned);
    }

    /** Rows have a version, by which an import sees that somebody else touched them. */
    public PersonColumn withVersion() {
        return new PersonColumn(table, column, kind, sole, true);
    }

    /** A condition: the kept person has a row already where {@code g} is the other's. Takes {@code kept}. */
    public String twin() {
        return sole == null
                ? "false"
                : sole.stream()
                        .map(other -> " and k." + other + " = g." + other)
                        .collect(Collectors.joining(
                                "",
                                "exists (select from " + table + " k where k.territory_id = g.territory_id and k."
                                        + column + " = :kept",
                                ")"));
    }
}
