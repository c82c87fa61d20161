package fr.ent.core.space.faces.said;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the names of pupils on pictures, but of those of whom work doesn't let the viewer read: a child from whom a court bars them
 * stays on the picture without being named to them.
 */
@Component
class NamedPupils {

    private final Directory directory;
    private final OwnFamilies ownFamilies;

    NamedPupils(Directory directory, OwnFamilies ownFamilies) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    Set<ChildId> listHidden(Viewer viewer) {
        return ownFamilies.find(viewer).hidden().asChildren();
    }

    /** Two statements for those of many. */
    PupilNames find(Collection<List<ChildId>> pupils, Viewer viewer) {
        Set<ChildId> hidden = listHidden(viewer);
        return new PupilNames(directory.names(pupils.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(pupil -> !hidden.contains(pupil))
                .map(ChildId::asPerson)
                .toList()));
    }

    /** Names of pupils. */
    record PupilNames(Map<PersonId, PersonName> names) {

        PupilNames {
            names = Map.copyOf(names);
        }

        List<PersonName> of(Collection<ChildId> pupils) {
            return pupils.stream()
                    .map(ChildId::asPerson)
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
