package fr.ent.core.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables in which a module keeps records about people, each with the columns that name a person. Counted before
 * people who came with an import are taken back. Declared as a bean, one for each module.
 */
public record PeopleInUse(Map<String, List<String>> columns) {

    public PeopleInUse {
        columns = Map.copyOf(columns);
    }

    /** A statement for each table, which takes {@code people} and counts the records about them. */
    public Stream<String> counts() {
        return columns.entrySet().stream()
                .map(table -> "(select count(*) from " + table.getKey() + " where "
                        + table.getValue().stream()
                                .map(column -> column + " = any(:people)")
                                .collect(Collectors.joining(" or "))
                        + ")");
    }
}
