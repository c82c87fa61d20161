package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.ChangedEntity;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Pages through the changes of an import. */
@Component
class ChangePages {

    private static final int SIZE = 100;
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
    private static final TypeReference<Map<String, @Nullable String>> VALUES = new TypeReference<>() {};

    private final Sql sql;

    ChangePages(Sql sql) {
        this.sql = sql;
    }

    ChangePage after(UUID batch, Change.@Nullable ChangeKind kind, int seq) {
        List<ChangeView> items = sql.of("""
                        select seq, entity, kind, line, subject, before, after from core.import_change
                        where batch_id = :batch and seq > :seq and kind = coalesce(:kind, kind)
                        order by seq limit :size""")
                .with("batch", batch)
                .with("seq", seq)
                .with("kind", kind)
                .with("size", SIZE)
                .list(ChangePages::view);
        return new ChangePage(
                items, items.size() < SIZE ? null : items.getLast().seq());
    }

    private static ChangeView view(Row row) {
        return new ChangeView(
                row.whole("seq"),
                row.choice("entity", ChangedEntity.class),
                row.choice("kind", Change.ChangeKind.class),
                row.whole("line"),
                row.text("subject"),
                fields(row.json("before", VALUES), row.json("after", VALUES)));
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
