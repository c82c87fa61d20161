package fr.ent.core.demo.furnishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts many rows at once. */
public final class Batch {

    private final JdbcTemplate jdbc;

    Batch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param columns {@code schema.table (column, column, …)}, in the order of each row's values */
    public <T> void insert(String columns, Collection<T> things, Function<T, @Nullable Object[]> row) {
        List<@Nullable Object[]> rows = new ArrayList<>(things.size());
        things.forEach(thing -> rows.add(row.apply(thing)));
        if (!rows.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
            jdbc.batchUpdate("insert into " + columns + " values (" + marks + ")", rows);
        }
    }

    /** One statement that makes rows of rows. */
    public void execute(String sql, Object... values) {
        jdbc.update(sql, values);
    }

    public static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }
}
