package fr.ent.core.space.item;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The content of a folder, as far as it decides about what comes into it. Whoever asks holds the space. */
@Component
public class FolderRows {

    /** So many items are a full space, which takes no more folders and copies: they take no room, and are work all the same. */
    static final int FULL_SPACE = 20_000;

    private final Sql sql;

    FolderRows(Sql sql) {
        this.sql = sql;
    }

    /** How many live things lie in a folder, or in no folder of the space. */
    public int count(SpaceId space, @Nullable ItemId folder) {
        return in("select count(*) from core.item i where ", space, folder).count();
    }

    /** Whether a space takes no more folders and copies; what lies in the trash counts too. */
    public boolean isFull(SpaceId space) {
        return sql.of("select count(*) from (select from core.item where space_id = :space limit :most) counted")
                        .with("space", space)
                        .with("most", FULL_SPACE)
                        .count()
                >= FULL_SPACE;
    }

    /** The name itself if it is free in a folder, or the first one behind it that is. */
    public ItemName free(ItemName wanted, SpaceId space, @Nullable ItemId folder, @Nullable ItemId besides) {
        if (taken(List.of(wanted), space, folder, besides).isEmpty()) {
            return wanted;
        }
        List<ItemName> others = wanted.others();
        Set<String> taken = taken(others, space, folder, besides);
        return others.stream()
                .filter(name -> !taken.contains(name.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every name is taken in " + folder));
    }

    private Set<String> taken(
            Collection<ItemName> names, SpaceId space, @Nullable ItemId folder, @Nullable ItemId besides) {
        return in("select i.name_key, i.id from core.item i where i.name_key = any(:keys) and ", space, folder)
                .texts("keys", names, ItemName::key)
                .list(row -> new TakenName(row.text("name_key"), row.id("id", ItemId::new)))
                .stream()
                .filter(one -> !one.id().equals(besides))
                .map(TakenName::key)
                .collect(Collectors.toSet());
    }

    private SqlStatement in(String start, SpaceId space, @Nullable ItemId folder) {
        String where = "i.space_id = :space and i.trashed_at is null and "
                + (folder == null ? "i.parent_id is null" : "i.parent_id = :folder");
        SqlStatement statement = sql.of(start + where).with("space", space);
        return folder == null ? statement : statement.with("folder", folder);
    }

    private record TakenName(String key, ItemId id) {}
}
