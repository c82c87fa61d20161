package fr.ent.core.space.home;

import fr.ent.core.ChildId;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemReaders;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The latest files that a class's teachers lay out for its pupils, and those that the child keeps in its own folder, as far as
 * they are seen or heard without another program and the virus scanner holds none back.
 */
@Component
class FolderTile implements HomeTile {

    private static final int MOST = 12;

    private final Sql sql;

    FolderTile(Sql sql) {
        this.sql = sql;
    }

    @Override
    public TileKind kind() {
        return TileKind.FOLDER;
    }

    @Override
    public TileContent show(HomeReader reader) {
        SpaceId ofClass = SpaceId.of(SpaceKind.CLASS, reader.schoolClass().id().value());
        Stream<SpaceId> own = reader.findChild().map(child -> SpaceId.of(SpaceKind.PERSON, child.value())).stream();
        return new TileContent(
                0, list(ofClass, Stream.concat(Stream.of(ofClass), own).toList(), reader.findChild()));
    }

    private List<TileLine> list(SpaceId ofClass, List<SpaceId> spaces, Optional<ChildId> child) {
        return sql.of("""
                        select f.* from unnest(:spaces) as s (id)
                        cross join lateral (
                            select i.id, i.name, i.media_type, i.changed_at,
                                   case when i.space_id = :class then 'CLASS_FILE' else 'OWN_FILE' end as kind
                            from core.item i
                            join core.item_version v
                                on v.territory_id = i.territory_id and v.item_id = i.id and v.number = i.version
                            join core.stored_file t on t.territory_id = v.territory_id and t.id = v.file_id
                            where i.space_id = s.id and i.kind = 'FILE' and i.trashed_at is null
                              and t.scan in ('NONE', 'CLEAN')
                              and (i.media_type ~ '^(image|audio|video)/' or i.media_type = 'application/pdf')
                              and (i.space_id <> :class
                                   or i.readers = any(:readers) and (not i.held_back or v.made_by = cast(:child as uuid)))
                            order by i.changed_at desc, i.id desc limit :most) f
                        order by f.kind, f.changed_at desc, f.id desc""")
                .ids("spaces", spaces)
                .with("class", ofClass)
                .texts("readers", List.of(ItemReaders.PUPILS, ItemReaders.FAMILIES))
                .with("child", child.orElse(null))
                .with("most", MOST)
                .list(FolderTile::line);
    }

    private static TileLine line(Row row) {
        return new TileLine(
                row.choice("kind", LineKind.class),
                row.uuid("id"),
                withoutEnding(row.text("name")),
                row.text("media_type"),
                null,
                null,
                null);
    }

    /** A voice doesn't say it. */
    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
