package fr.ent.core.space.zip;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lists all under a folder that a viewer reads now, with the names that it has in an archive; one statement. */
@Component
class ListZipped {

    private final Sql sql;

    ListZipped(Sql sql) {
        this.sql = sql;
    }

    /** Those above it first. */
    List<ZippedItem> list(OpenFolder folder, int most, Viewer viewer) {
        boolean whole = folder.id() == null;
        var statement = sql.of("""
                        select i.id, i.path, i.name, i.changed_at, v.file_id, f.media_type, f.size
                        from core.item i
                        left join core.item_version v on v.item_id = i.id and v.number = i.version
                        left join core.stored_file f on f.id = v.file_id
                        where i.space_id = :space and i.trashed_at is null and\s""" + Pictures.readersOf("i") + " = any(:readers)"
                        + (whole ? "" : " and :folder = any(i.path) and i.id <> :folder")
                        + " order by cardinality(i.path), i.sort_key, i.id limit :most")
                .with("space", folder.in().id())
                .texts("readers", folder.in().standing().reads())
                .with("viewer", viewer.person())
                .with("most", most);
        ZipNames names = new ZipNames();
        return (whole ? statement : statement.with("folder", folder.id())).list(names::read);
    }

    /** Names in an archive: whatever lies in a folder that isn't shown moves up to one that is. */
    private static final class ZipNames {

        private final Map<UUID, String> folders = new HashMap<>();
        private final Set<String> taken = new HashSet<>();

        ZippedItem read(Row row) {
            List<ItemId> path = row.ids("path", ItemId::new);
            String above = path.subList(0, path.size() - 1).reversed().stream()
                    .map(ItemId::value)
                    .filter(folders::containsKey)
                    .findFirst()
                    .map(folders::get)
                    .orElse("");
            FileId file = row.idOrNull("file_id", FileId::new);
            String name = free(above, row.text("name"), file == null ? "/" : "");
            if (file == null) {
                folders.put(row.uuid("id"), name);
            }
            return new ZippedItem(
                    name,
                    file == null
                            ? null
                            : new FileView(file, row.text("name"), row.text("media_type"), row.number("size")),
                    row.instant("changed_at"));
        }

        private String free(String above, String name, String end) {
            int dot = end.isEmpty() ? name.lastIndexOf('.') : -1;
            String stem = dot > 0 ? name.substring(0, dot) : name;
            String ending = dot > 0 ? name.substring(dot) : "";
            String free = above + name + end;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = above + stem + " (" + number + ")" + ending + end;
            }
            return free;
        }
    }
}
