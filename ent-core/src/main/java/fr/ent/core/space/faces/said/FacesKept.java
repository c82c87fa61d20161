package fr.ent.core.space.faces.said;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.faces.FaceRows;
import fr.ent.core.space.faces.JudgePictures;
import fr.ent.core.space.item.OpenItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who is on pictures down, has them judged, and keeps in mind that somebody said so. */
@Component
class FacesKept {

    private final FaceRows faces;
    private final JudgePictures judge;
    private final NamedPupils named;
    private final Audit audit;

    FacesKept(FaceRows faces, JudgePictures judge, NamedPupils named, Audit audit) {
        this.faces = faces;
        this.judge = judge;
        this.named = named;
        this.audit = audit;
    }

    Set<ChildId> listOn(Collection<OpenItem> pictures) {
        return faces.listUnder(ids(pictures));
    }

    /** Whether somebody has said it of each. */
    boolean areSaid(Collection<OpenItem> pictures) {
        return faces.list(ids(pictures)).size() == pictures.size();
    }

    private static List<ItemId> ids(Collection<OpenItem> pictures) {
        return pictures.stream().map(OpenItem::id).toList();
    }

    /** The spaces are held. */
    @Transactional(propagation = Propagation.MANDATORY)
    SaidFaces keep(List<OpenItem> pictures, List<ChildId> pupils, Viewer by) {
        List<ItemId> ids = ids(pictures);
        faces.write(ids, pupils, named.listHidden(by));
        judge.judge(ids);
        audit.record(
                by.person(),
                "item.faces-said",
                "item:" + ids.getFirst(),
                Map.of(
                        "name", pictures.getFirst().item().name(),
                        "pictures", Integer.toString(ids.size()),
                        "pupils", Integer.toString(pupils.size())));
        Map<ItemId, List<ChildId>> forbidden = judge.listForbidden(ids);
        NamedPupils.PupilNames names = named.find(forbidden.values(), by);
        return new SaidFaces(pictures.stream()
                .filter(one -> forbidden.containsKey(one.id()))
                .map(one -> new SaidFaces.HeldPicture(
                        one.id(), one.item().name(), names.of(forbidden.getOrDefault(one.id(), List.of()))))
                .toList());
    }
}
