package fr.ent.core.onboarding.batch;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.ChangedEntity;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Pages through the changes of an import. */
@Component
class ChangePages {

    private static final Set<String> TIMES_OF_RIGHTS = Set.of("granted_at", "granted_by", "ends_at");
    private static final int SIZE = 100;
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
    private static final TypeReference<Map<String, @Nullable String>> VALUES = new TypeReference<>() {};

    private final Sql sql;
    private final ImportLeavings leavings;
    private final OwnFamilies ownFamilies;

    ChangePages(Sql sql, ImportLeavings leavings, OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.sql = sql;
        this.leavings = leavings;
    }

    /** Without the data of people of whom the viewer doesn't read. */
    ChangePage after(UUID batch, Change.@Nullable ChangeKind kind, int seq, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        Map<Integer, ChildId> pupils = new HashMap<>();
        Map<Integer, ChildId> movers = new HashMap<>();
        List<ChangeView> items = sql.of("""
                        select c.seq, c.row_id, c.entity, c.kind, c.line, c.subject, c.before, c.after,
                               f.name as left_school, s.name as new_school
                        from core.import_change c
                        left join core.school f on c.entity = 'PUPIL' and c.before->>'school_id' <> c.after->>'school_id'
                                               and f.id = cast(c.before->>'school_id' as uuid)
                        left join core.school s on f.id is not null and s.id = cast(c.after->>'school_id' as uuid)
                        where c.batch_id = :batch and c.seq > :seq and c.kind = coalesce(:kind, c.kind)
                        order by c.seq limit :size""")
                .with("batch", batch)
                .with("seq", seq)
                .with("kind", kind)
                .with("size", SIZE)
                .list(row -> {
                    ChangeView change = view(row, own);
                    if (change.entity() == ChangedEntity.PUPIL && change.kind() == Change.ChangeKind.LEFT) {
                        pupils.put(change.seq(), row.id("row_id", ChildId::new));
                    } else if (row.has("left_school")) {
                        movers.put(change.seq(), row.id("row_id", ChildId::new));
                    }
                    return change;
                });
        Map<ChildId, LeavingEnds> ends = new HashMap<>(leavings.ends(batch, List.copyOf(pupils.values())));
        if (!movers.isEmpty()) {
            ends.putAll(leavings.endsOfMovers(batch));
            pupils.putAll(movers);
        }
        List<ChangeView> shown = items.stream()
                .map(change -> Optional.ofNullable(pupils.get(change.seq()))
                        .map(ends::get)
                        .map(change::with)
                        .orElse(change))
                .toList();
        return new ChangePage(
                shown, items.size() < SIZE ? null : items.getLast().seq());
    }

    private static ChangeView view(Row row, OwnFamily own) {
        return new ChangeView(
                row.whole("seq"),
                row.choice("entity", ChangedEntity.class),
                row.choice("kind", Change.ChangeKind.class),
                row.whole("line"),
                row.text("subject"),
                own.hides(row.id("row_id", PersonId::new))
                        ? List.of()
                        : Stream.concat(schools(row), fields(row.json("before", VALUES), row.json("after", VALUES)))
                                .toList(),
                null);
    }

    /** Where a pupil comes from and goes to, when that is another school of the town. */
    private static Stream<ChangeView.FieldChange> schools(Row row) {
        return row.has("left_school")
                ? Stream.of(new ChangeView.FieldChange("school", row.text("left_school"), row.textOrNull("new_school")))
                : Stream.empty();
    }

    private static Stream<ChangeView.FieldChange> fields(
            Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        return columns.stream()
                .filter(column ->
                        !column.endsWith("_id") && !column.endsWith("_key") && !TIMES_OF_RIGHTS.contains(column))
                .filter(column -> before.get(column) != null || after.get(column) != null)
                .map(column -> new ChangeView.FieldChange(name(column), before.get(column), after.get(column)));
    }

    private static String name(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
