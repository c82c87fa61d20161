package fr.ent.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of a town, of each table behind the wall. */
public final class TownDump {

    /** The tables that tell what happened, and so never are as before. */
    public static final Set<String> HISTORY = Set.of("core.audit_entry", "core.fact_version", "core.person_merge");

    private TownDump() {}

    /** The rows of each table as text, but for those of {@code without}. */
    public static Map<String, List<String>> of(Town town, JdbcClient jdbc, Set<String> without) {
        List<String> tables = texts(jdbc, """
                        select n.nspname || '.' || c.relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relrowsecurity and c.relkind in ('r', 'p') order by 1""");
        Map<String, List<String>> rows = new TreeMap<>();
        tables.stream()
                .filter(table -> !without.contains(table))
                .forEach(table -> rows.put(
                        table, town.in(() -> texts(jdbc, "select to_jsonb(t)::text from " + table + " t order by 1"))));
        return rows;
    }

    /** The texts that a statement finds. */
    public static List<String> texts(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
