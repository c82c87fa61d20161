package fr.ent.core.space.faces.said;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.faces.FaceRows;
import fr.ent.core.space.faces.JudgePictures;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.space.item.SpaceItem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those who answer for a space who is on its pictures, and how many of them aren't shown. */
@Component
class TellFaces {

    private final PictureItems pictures;
    private final FaceRows faces;
    private final JudgePictures judge;
    private final NamedPupils named;
    private final Sql sql;

    TellFaces(PictureItems pictures, FaceRows faces, JudgePictures judge, NamedPupils named, Sql sql) {
        this.pictures = pictures;
        this.faces = faces;
        this.judge = judge;
        this.named = named;
        this.sql = sql;
    }

    FacesView read(ItemId id, Viewer viewer) {
        List<ItemId> one = List.of(id);
        pictures.listPictures(one, viewer);
        Map<ItemId, List<ChildId>> said = faces.list(one);
        List<ChildId> pupils = said.getOrDefault(id, List.of());
        List<ChildId> forbidden = judge.listForbidden(one).getOrDefault(id, List.of());
        NamedPupils.PupilNames names = named.find(List.of(pupils), viewer);
        return new FacesView(said.containsKey(id), names.of(pupils), names.of(forbidden));
    }

    HiddenPictures count(ItemId id, Viewer viewer) {
        SpaceItem item = pictures.getOverseen(id, viewer).item();
        return sql.of("""
                        select count(*) filter (where not i.faces_said) as unsaid,
                               count(*) filter (where i.faces_said and i.held_back) as forbidden,
                               count(*) filter (where i.faces_said
                                   and (i.held_back or exists (select from core.item_face f
                                                               where f.item_id = i.id and f.child_id = any(:unshown)))) as not_public
                        from core.item i
                        where i.space_id = :space and :root = any(i.path) and i.trashed_at is null and i.media_type ~ :pictures""")
                .ids("unshown", judge.listNotPublic(List.of(id)))
                .with("space", item.space())
                .with("root", id)
                .with("pictures", Pictures.TYPES)
                .get(row -> new HiddenPictures(row.whole("unsaid"), row.whole("forbidden"), row.whole("not_public")));
    }
}
