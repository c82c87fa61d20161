package fr.ent.core.catalogue.resource;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.CatalogueRoom;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes resources of the town and of schools, and takes them out. */
@Component
public class WriteResource {

    private final CatalogueRights rights;
    private final CatalogueRoom room;
    private final ResourceRows rows;
    private final ResourceTraces traces;
    private final Audit audit;

    WriteResource(CatalogueRights rights, CatalogueRoom room, ResourceRows rows, ResourceTraces traces, Audit audit) {
        this.rights = rights;
        this.room = room;
        this.rows = rows;
        this.traces = traces;
        this.audit = audit;
    }

    @Transactional
    public WriteOutcome add(ResourcePlace place, ResourceContent content, Viewer viewer) {
        if (!rights.mayKeep(viewer, place)) {
            return new WriteOutcome.NotYours();
        }
        room.hold();
        if (!room.has(place, 1)) {
            return new WriteOutcome.NoRoom();
        }
        return rows.add(place, content)
                .<WriteOutcome>map(WriteOutcome.Written::new)
                .orElseGet(() -> new WriteOutcome.AlreadyThere(
                        rows.findByAddress(place, content.address()).orElseThrow()));
    }

    /** Another address is told to the trail: children may have been sent there. */
    @Transactional
    public WriteOutcome revise(ResourceId id, int version, ResourceContent content, Viewer viewer) {
        Optional<KeptResource> kept = rows.hold(id).filter(found -> rights.mayKeep(viewer, found.place()));
        if (kept.isEmpty()) {
            return new WriteOutcome.NotYours();
        }
        KeptResource before = kept.get();
        Optional<ResourceId> same =
                rows.findByAddress(before.place(), content.address()).filter(other -> !other.equals(id));
        if (same.isPresent()) {
            return new WriteOutcome.AlreadyThere(same.get());
        }
        if (!rows.revise(id, version, content)) {
            return new WriteOutcome.ChangedMeanwhile();
        }
        if (!content.address().equals(before.address())) {
            audit.record(
                    viewer.person(),
                    "resource.revised",
                    target(before.place(), viewer),
                    Map.of(
                            "resource", id.toString(),
                            "title", content.title(),
                            "was", before.host(),
                            "host", content.host()));
        }
        return new WriteOutcome.Written(id);
    }

    /** Takes it out, also of the lists of the children to whom it was sent, who are no longer told of it. */
    @Transactional
    public WriteOutcome delete(ResourceId id, Viewer viewer) {
        Optional<KeptResource> kept = rows.hold(id).filter(found -> rights.mayKeep(viewer, found.place()));
        if (kept.isEmpty()) {
            return new WriteOutcome.NotYours();
        }
        traces.takeBack(id);
        rows.delete(id);
        audit.record(
                viewer.person(),
                "resource.removed",
                target(kept.get().place(), viewer),
                Map.of("resource", id.toString(), "title", kept.get().title()));
        return new WriteOutcome.Written(id);
    }

    private static String target(ResourcePlace place, Viewer viewer) {
        return Optional.ofNullable(place.schoolId())
                .map(school -> "school:" + school)
                .orElseGet(() -> "territory:" + viewer.territory());
    }
}
