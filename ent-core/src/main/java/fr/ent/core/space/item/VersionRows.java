package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.util.List;
import org.springframework.stereotype.Component;

/** The contents that a file has had. */
@Component
public class VersionRows {

    private static final String CONTENT = """
            select v.number, v.file_id, f.media_type, f.size, f.sha256
            from core.item_version v join core.stored_file f on f.id = v.file_id
            where v.item_id = :item and v.number = :number""";

    private final Sql sql;

    VersionRows(Sql sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<VersionView> list(SpaceItem item) {
        return sql.of("""
                        select v.number, v.size, v.made_at, f.sha256, f.media_type,
                               (select n.given_name || case when exists (select from core.pupil u where u.id = n.id) then ''
                                                            else ' ' || coalesce(nullif(n.usual_name, ''), n.family_name) end
                                from core.person n where n.id = v.made_by) as made_name
                        from core.item_version v join core.stored_file f on f.id = v.file_id
                        where v.item_id = :item order by v.number desc""")
                .with("item", item.id())
                .list(row -> new VersionView(
                        row.whole("number"),
                        row.number("size"),
                        row.text("media_type"),
                        row.text("sha256"),
                        row.textOrNull("made_name"),
                        row.instant("made_at")));
    }

    /** @throws NotThere if the file has no such version */
    public VersionContent get(ItemId item, int number) {
        return sql.of(CONTENT)
                .with("item", item)
                .with("number", number)
                .find(VersionRows::content)
                .orElseThrow(NotThere::new);
    }

    private static VersionContent content(Row row) {
        return new VersionContent(
                row.id("file_id", FileId::new), row.text("media_type"), row.number("size"), row.text("sha256"));
    }

    /** Where the content of a version lies. */
    public record VersionContent(FileId file, String mediaType, long size, String sha256) {

        /** The stored file under the name of what it is shown as. */
        public FileView named(String name) {
            return new FileView(file, name, mediaType, size);
        }
    }
}
