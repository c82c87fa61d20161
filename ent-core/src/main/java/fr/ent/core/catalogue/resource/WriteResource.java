package fr.ent.core.catalogue.resource;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes resources of the town and of schools, and takes them out. */
@Component
class WriteResource {

    private final CatalogueRights rights;
    private final ResourceRows rows;
    private final Audit audit;

    WriteResource(CatalogueRights rights, ResourceRows rows, Audit audit) {
        this.rights = rights;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional
    public WriteOutcome add(ResourcePlace place, ResourceContent content, Viewer viewer) {
        if (!rights.mayKeep(viewer, place)) {
            return new WriteOutcome.NotYours();
        }
        return rows.add(place, content)
                .<WriteOutcome>map(WriteOutcome.Written::new)
                .orElseGet(() -> new WriteOutcome.AlreadyThere(
                        rows.findByAddress(place, content.address()).orElseThrow()));
    }

    @Transactional
    public WriteOutcome revise(ResourceId id, int version, ResourceContent content, Viewer viewer) {
        Optional<ResourcePlace> place = rows.findPlace(id).filter(found -> rights.mayKeep(viewer, found));
        if (place.isEmpty()) {
            return new WriteOutcome.NotYours();
        }
        Optional<ResourceId> same =
                rows.findByAddress(place.get(), content.address()).filter(other -> !other.equals(id));
        if (same.isPresent()) {
            return new WriteOutcome.AlreadyThere(same.get());
        }
        return rows.revise(id, version, content) ? new WriteOutcome.Written(id) : new WriteOutcome.ChangedMeanwhile();
    }

    /** Takes it out, also of the lists of the children to whom it was sent. */
    @Transactional
    public WriteOutcome delete(ResourceId id, Viewer viewer) {
        Optional<ResourcePlace> place = rows.findPlace(id).filter(found -> rights.mayKeep(viewer, found));
        if (place.isEmpty() || !rows.delete(id)) {
            return new WriteOutcome.NotYours();
        }
        audit.record(
                viewer.person(),
                "resource.removed",
                Optional.ofNullable(place.get().schoolId())
                        .map(school -> "school:" + school)
                        .orElseGet(() -> "territory:" + viewer.territory()),
                Map.of());
        return new WriteOutcome.Written(id);
    }
}
