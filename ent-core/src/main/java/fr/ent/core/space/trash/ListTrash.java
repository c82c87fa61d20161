package fr.ent.core.space.trash;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.space.FindSpaces;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceStanding;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.SpaceView;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.ItemView;
import fr.ent.core.space.item.OpenItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks into the trash of a space, and takes out of it for good. */
@Component
class ListTrash {

    private static final int AT_ONCE = 200;

    private final FindSpaces spaces;
    private final FindItems find;
    private final EmptyTrash emptyTrash;
    private final SpaceStock stock;
    private final Sql sql;

    ListTrash(FindSpaces spaces, FindItems find, EmptyTrash emptyTrash, SpaceStock stock, Sql sql) {
        this.spaces = spaces;
        this.find = find;
        this.emptyTrash = emptyTrash;
        this.stock = stock;
        this.sql = sql;
    }

    /** @throws NotThere if the viewer may bring nothing back there */
    TrashView list(SpaceId id, @Nullable ItemId after, Viewer viewer) {
        OpenSpace space = spaces.find(id, viewer)
                .filter(open -> open.keeps() || open.standing() == SpaceStanding.PUPIL)
                .orElseThrow(NotThere::new);
        List<ItemId> some = roots(space, after, viewer);
        List<ItemView> shown =
                find.list(some.stream().limit(AT_ONCE).toList(), viewer, open -> open.isBroughtBackBy(viewer)).stream()
                        .map(open -> ItemView.of(open, viewer))
                        .toList();
        return new TrashView(
                SpaceView.of(space),
                shown,
                some.size() > AT_ONCE ? some.get(AT_ONCE - 1) : null,
                ClearSpaces.KEPT.toDays(),
                space.keeps() && !space.closed());
    }

    private List<ItemId> roots(OpenSpace space, @Nullable ItemId after, Viewer viewer) {
        String mine = space.keeps() ? "" : " and i.trashed_by = :viewer";
        String older = after == null
                ? ""
                : " and (i.trashed_at, i.id) < (select a.trashed_at, a.id from core.item a where a.id = :after)";
        SqlStatement statement = sql.of("select i.id from core.item i where i.space_id = :space and i.trash_root = i.id"
                        + mine + older + " order by i.trashed_at desc, i.id desc limit " + (AT_ONCE + 1))
                .with("space", space.id());
        if (!space.keeps()) {
            statement.with("viewer", viewer.person());
        }
        if (after != null) {
            statement.with("after", after);
        }
        return statement.list(row -> row.id("id", ItemId::new));
    }

    /** @throws NotThere if it isn't in the trash, or the viewer doesn't keep the space */
    @Transactional
    public ItemOutcome remove(ItemId id, Viewer viewer) {
        OpenItem open = getTrashed(id, viewer);
        if (open.in().closed()) {
            return new ItemOutcome.SpaceClosed();
        }
        stock.hold(List.of(open.in().space()));
        emptyTrash.removeTrashed(getTrashed(id, viewer).in().id(), List.of(id));
        return ItemOutcome.Done.of(id);
    }

    private OpenItem getTrashed(ItemId id, Viewer viewer) {
        return find.find(id, viewer)
                .filter(open ->
                        open.in().keeps() && id.equals(open.item().marks().trashRoot()))
                .orElseThrow(NotThere::new);
    }
}
