package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.FindSpaces;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.faces.Pictures;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds folders and files for those who may read them. Whoever may not is answered as if nothing were there. */
@Component
public class FindItems {

    static final String COLUMNS = Pictures.senderOf("i") + " as sent_by, " + """
            i.id, i.space_id, i.kind, i.name, i.path, i.readers, i.pupils_write, i.rule_of, i.media_type, i.size, i.version,
            i.made_by, i.changed_at, i.trashed_at, i.trashed_by, i.trash_root, i.faces_said, i.held_back,
            (select n.given_name || case when exists (select from core.pupil u where u.id = n.id) then ''
                                         else ' ' || coalesce(nullif(n.usual_name, ''), n.family_name) end
             from core.person n where n.id = i.changed_by) as changed_name,
            exists (select from core.item_favourite f where f.item_id = i.id and f.person_id = :viewer) as favourite,
            (select s.scan from core.item_version v join core.stored_file s on s.id = v.file_id
             where v.item_id = i.id and v.number = i.version and s.scan not in ('NONE', 'CLEAN')) as withheld""";

    private final Sql sql;
    private final FindSpaces spaces;

    FindItems(Sql sql, FindSpaces spaces) {
        this.sql = sql;
        this.spaces = spaces;
    }

    /** @throws NotThere if it isn't the viewer's to read, or lies in the trash */
    public OpenItem get(ItemId id, Viewer viewer) {
        return find(id, viewer).filter(open -> !open.item().isTrashed()).orElseThrow(NotThere::new);
    }

    /** @throws NotThere if it isn't the viewer's to change, or lies in the trash */
    public OpenItem getToChange(ItemId id, Viewer viewer) {
        return find(id, viewer)
                .filter(open -> open.isChangedBy(viewer) && !open.item().isTrashed())
                .orElseThrow(NotThere::new);
    }

    /** An item that the viewer reads, in the trash too. */
    public Optional<OpenItem> find(ItemId id, Viewer viewer) {
        return list(List.of(id), viewer, open -> true).stream().findFirst();
    }

    /**
     * Those of these that the viewer reads and that a condition holds for, in their order; as many statements as they lie in
     * spaces.
     */
    public List<OpenItem> list(Collection<ItemId> ids, Viewer viewer, Predicate<OpenItem> condition) {
        Map<SpaceId, Optional<OpenSpace>> open = new HashMap<>();
        return read(ids, viewer, space -> open.computeIfAbsent(space, id -> spaces.find(id, viewer)))
                .filter(condition)
                .toList();
    }

    /** Those of these that lie in spaces that the viewer was found to read; one statement. */
    public List<OpenItem> among(Collection<ItemId> ids, Viewer viewer, Map<SpaceId, OpenSpace> open) {
        return read(ids, viewer, space -> Optional.ofNullable(open.get(space))).toList();
    }

    private Stream<OpenItem> read(Collection<ItemId> ids, Viewer viewer, Function<SpaceId, Optional<OpenSpace>> open) {
        Map<ItemId, SpaceItem> items = sql.of("select " + COLUMNS + " from core.item i where i.id = any(:ids)")
                .ids("ids", ids)
                .with("viewer", viewer.person())
                .map(row -> row.id("id", ItemId::new), SpaceItem::read);
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .flatMap(item -> open
                        .apply(item.space())
                        .filter(space -> space.standing().reads(item.readersFor(viewer)))
                        .map(space -> new OpenItem(item, space))
                        .stream());
    }

    /**
     * A folder of a space, or the space itself.
     *
     * @throws NotThere if it isn't the viewer's to read, or lies in the trash
     */
    public OpenFolder getFolder(SpaceId space, @Nullable ItemId folder, Viewer viewer) {
        if (folder == null) {
            return new OpenFolder(spaces.get(space, viewer), null);
        }
        OpenItem found = get(folder, viewer);
        if (!found.item().isFolder() || !found.item().space().equals(space)) {
            throw new NotThere();
        }
        return new OpenFolder(found.in(), found.item());
    }

    /** @throws NotThere if the viewer may add nothing of this kind */
    public OpenFolder getFolderFor(ItemKind kind, SpaceId space, @Nullable ItemId folder, Viewer viewer) {
        OpenFolder found = getFolder(space, folder, viewer);
        if (!found.takes(kind)) {
            throw new NotThere();
        }
        return found;
    }
}
