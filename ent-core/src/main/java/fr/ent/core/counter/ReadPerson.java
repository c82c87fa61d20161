package fr.ent.core.counter;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads somebody of a family at the counter, as the trail keeps. */
@Component
class ReadPerson {

    private final PersonRows rows;
    private final OwnFamilies ownFamilies;
    private final Audit audit;

    ReadPerson(PersonRows rows, OwnFamilies ownFamilies, Audit audit) {
        this.rows = rows;
        this.ownFamilies = ownFamilies;
        this.audit = audit;
    }

    /**
     * Nothing where a court, or the end of a tie, lets the viewer know nothing of them.
     *
     * @throws NotThere if it isn't somebody of a family
     */
    Optional<FamilyPerson> read(PersonId id, Viewer viewer) {
        FamilyPerson person = rows.findOrLeaver(id).orElseThrow(NotThere::new);
        if (ownFamilies.find(viewer).hides(id)) {
            return Optional.empty();
        }
        audit.record(viewer.person(), "person.read", "person:" + id, Map.of());
        return Optional.of(person);
    }
}
