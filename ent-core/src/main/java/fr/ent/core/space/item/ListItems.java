package fr.ent.core.space.item;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceView;
import fr.ent.core.space.faces.FaceRows;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.space.item.FolderView.PathPart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what lies in a folder, with the way to it; as many statements for a deep and full one as for another. */
@Component
class ListItems {

    static final int AT_ONCE = 200;

    /**
     * Readers of a few folders alone reach these from the space itself, however deep they lie: such a folder has a rule of its
     * own, since it would be hidden as what it lies in otherwise.
     */
    private static final String FIRST_SEEN = """
            (i.parent_id is null
             or i.rule_of = i.id and not exists (select from core.item p where p.id = i.parent_id and p.readers = any(:readers)))""";

    private final Sql sql;
    private final FindItems find;
    private final FaceRows faces;

    ListItems(Sql sql, FindItems find, FaceRows faces) {
        this.sql = sql;
        this.find = find;
        this.faces = faces;
    }

    /** @throws NotThere if the folder isn't the viewer's to read */
    FolderView list(SpaceId space, FolderQuestion asked, Viewer viewer) {
        OpenFolder folder = find.getFolder(space, asked.folder(), viewer);
        List<OpenItem> some = statement(folder, asked)
                .with("viewer", viewer.person())
                .list(row -> new OpenItem(SpaceItem.read(row), folder.in()));
        Map<ItemId, Integer> unsaid = countUnsaid(folder, some);
        List<ItemView> shown = some.stream()
                .limit(AT_ONCE)
                .map(one -> ItemView.of(one, unsaid.getOrDefault(one.item().id(), 0), viewer))
                .toList();
        boolean open = !folder.in().closed();
        return new FolderView(
                SpaceView.of(folder.in()),
                folder.folder() == null ? null : ItemView.of(new OpenItem(folder.folder(), folder.in()), viewer),
                path(folder),
                shown,
                some.size() > AT_ONCE ? shown.getLast().id() : null,
                open && folder.takes(ItemKind.FOLDER),
                open && folder.takes(ItemKind.FILE));
    }

    private Map<ItemId, Integer> countUnsaid(OpenFolder in, List<OpenItem> some) {
        List<ItemId> folders = some.stream()
                .map(OpenItem::item)
                .filter(SpaceItem::isFolder)
                .map(SpaceItem::id)
                .toList();
        return in.in().oversees() && !folders.isEmpty()
                ? faces.countUnsaid(in.in().id(), folders)
                : Map.of();
    }

    private SqlStatement statement(OpenFolder folder, FolderQuestion asked) {
        String in = folder.id() == null ? FIRST_SEEN : "i.parent_id = :folder";
        String after = asked.after() == null
                ? ""
                : " and (i.sort_key, i.id) > (select a.sort_key, a.id from core.item a where a.id = :after)";
        SqlStatement statement = sql.of("select " + FindItems.COLUMNS
                        + " from core.item i where i.space_id = :space and i.trashed_at is null and "
                        + Pictures.readersOf("i") + " = any(:readers)"
                        + (asked.kind() == null ? "" : " and i.kind = :kind") + " and " + in + after
                        + " order by i.sort_key, i.id limit " + (AT_ONCE + 1))
                .with("space", folder.in().id())
                .texts("readers", folder.in().standing().reads());
        if (folder.id() != null) {
            statement.with("folder", folder.id());
        }
        if (asked.kind() != null) {
            statement.with("kind", asked.kind());
        }
        return asked.after() == null ? statement : statement.with("after", asked.after());
    }

    private List<PathPart> path(OpenFolder folder) {
        return sql.of("""
                        select i.id, i.name from core.item i where i.id = any(:path) and i.readers = any(:readers)
                        order by cardinality(i.path)""")
                .ids("path", folder.path())
                .texts("readers", folder.in().standing().reads())
                .list(row -> new PathPart(row.id("id", ItemId::new), row.text("name")));
    }

    /** A page of a folder. */
    record FolderQuestion(
            @Nullable ItemId folder,
            @Nullable ItemId after,
            @Nullable ItemKind kind) {}
}
