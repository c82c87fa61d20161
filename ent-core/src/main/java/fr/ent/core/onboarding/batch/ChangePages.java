package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.Entity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pages through the changes of an import. */
@Component
class ChangePages {

    private static final int SIZE = 100;
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangePages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ChangeView.Page after(UUID batch, Change.@Nullable Kind kind, int seq) {
        List<ChangeView> items = jdbc.sql("""
                        select seq, entity, kind, line, subject, before, after from core.import_change
                        where batch_id = :batch and seq > :seq and kind = coalesce(:kind, kind)
                        order by seq limit :size""")
                .param("batch", batch)
                .param("seq", seq)
                .param("kind", kind == null ? null : kind.name())
                .param("size", SIZE)
                .query(this::view)
                .list();
        return new ChangeView.Page(
                items, items.size() < SIZE ? null : items.getLast().seq());
    }

    private ChangeView view(ResultSet row, int number) throws SQLException {
        return new ChangeView(
                row.getInt("seq"),
                Entity.valueOf(row.getString("entity")),
                Change.Kind.valueOf(row.getString("kind")),
                row.getInt("line"),
                row.getString("subject"),
                fields(values(row.getString("before")), values(row.getString("after"))));
    }

    private Map<String, @Nullable String> values(String column) {
        return json.readValue(column, new TypeReference<>() {});
    }

    private static List<ChangeView.FieldChange> fields(
            Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        return columns.stream()
                .filter(column -> !column.endsWith("_id") && !column.endsWith("_key"))
                .filter(column -> before.get(column) != null || after.get(column) != null)
                .map(column -> new ChangeView.FieldChange(name(column), before.get(column), after.get(column)))
                .toList();
    }

    private static String name(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
