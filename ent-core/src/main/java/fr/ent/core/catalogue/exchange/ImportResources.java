package fr.ent.core.catalogue.exchange;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.catalogue.CatalogueRoom;
import fr.ent.core.catalogue.ResourcePlace;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes resources from a file. A file that is taken twice adds nothing the second time. */
@Component
class ImportResources {

    private final ExchangeRows rows;
    private final CatalogueRoom room;
    private final Audit audit;

    ImportResources(ExchangeRows rows, CatalogueRoom room, Audit audit) {
        this.rows = rows;
        this.room = room;
        this.audit = audit;
    }

    /** Changes nothing; nothing where the place has no room for what is new. */
    @Transactional(readOnly = true)
    public Optional<ResourceImport> preview(ResourcePlace place, ReadResources read) {
        int known = rows.listKnown(place, read.resources()).size();
        int more = read.resources().size() - known;
        return room.has(place, more) ? Optional.of(view(read, more, known)) : Optional.empty();
    }

    /** Takes all that is new, or nothing where the place has no room for it. */
    @Transactional
    public Optional<ResourceImport> apply(ResourcePlace place, ReadResources read, Viewer viewer) {
        room.hold();
        if (preview(place, read).isEmpty()) {
            return Optional.empty();
        }
        int added = rows.add(place, read.resources());
        audit.record(
                viewer.person(),
                "resources.imported",
                Optional.ofNullable(place.schoolId())
                        .map(school -> "school:" + school)
                        .orElseGet(() -> "territory:" + viewer.territory()),
                Map.of("resources", Integer.toString(added)));
        return Optional.of(view(read, added, read.resources().size() - added));
    }

    private static ResourceImport view(ReadResources read, int added, int known) {
        return new ResourceImport(read.records(), added, known, read.faults().size(), read.faults());
    }
}
