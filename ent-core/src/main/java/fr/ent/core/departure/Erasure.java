package fr.ent.core.departure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement about rows of people who are deleted: the rows go, or lose what tells of somebody.
 *
 * @param table with its schema
 * @param columns that name the people and are seen to hereby
 * @param set what the rows get; null when they go
 * @param condition of the rows {@code t}; {@code :people} are those deleted, {@code :households} those without anybody left
 */
public record Erasure(
        String table, Set<String> columns, @Nullable String set, String condition) {

    public Erasure {
        columns = Set.copyOf(columns);
    }

    /** The rows of these people go. */
    public static Erasure rows(String table, String column) {
        return rowsWhere(table, Set.of(column), "t." + column + " = any(:people)");
    }

    /** Rows go by a condition. */
    public static Erasure rowsWhere(String table, Set<String> columns, String condition) {
        return new Erasure(table, columns, null, condition);
    }

    /** The rows of households in which nobody is left go. */
    public static Erasure rowsOfHouseholds(String table) {
        return rowsWhere(table, Set.of(), "t.household_id = any(:households)");
    }

    /** The rows of these people stay as nobody's, without their words. */
    public static Erasure words(String table, String column, String set) {
        return wordsWhere(table, Set.of(column), set, "t." + column + " = any(:people)");
    }

    /** Words go by a condition. */
    public static Erasure wordsWhere(String table, Set<String> columns, String set, String condition) {
        return new Erasure(table, columns, set, condition);
    }

    String statement() {
        return (set == null ? "delete from " + table + " t" : "update " + table + " t set " + set) + " where "
                + condition;
    }
}
