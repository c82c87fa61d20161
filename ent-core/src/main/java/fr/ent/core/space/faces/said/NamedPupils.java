package fr.ent.core.space.faces.said;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds the names of pupils on pictures; one statement for those of many. */
@Component
class NamedPupils {

    private final Directory directory;

    NamedPupils(Directory directory) {
        this.directory = directory;
    }

    PupilNames find(Collection<List<ChildId>> pupils) {
        return new PupilNames(directory.names(pupils.stream()
                .flatMap(List::stream)
                .distinct()
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
