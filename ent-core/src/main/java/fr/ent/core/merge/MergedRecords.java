package fr.ent.core.merge;

import java.util.List;
import java.util.Map;

/**
 * A module's part in a merge. Declared as a bean, one for each module; every column that names a person is in one of them.
 *
 * @param columns in the order in which they move
 * @param obstacles what forbids a merge: a condition in SQL about the people {@code :kept} and {@code :gone}
 */
public record MergedRecords(List<PersonColumn> columns, Map<MergeObstacle, String> obstacles) {

    public MergedRecords {
        columns = List.copyOf(columns);
        obstacles = Map.copyOf(obstacles);
    }
}
