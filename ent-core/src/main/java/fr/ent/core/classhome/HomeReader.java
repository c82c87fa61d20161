package fr.ent.core.classhome;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one for whom the home of a class is put together: one of its pupils, or somebody who leads it and looks at it as a pupil
 * does. Such a viewer sees what is the whole class's, and nothing of one child.
 *
 * @param today by the clock of the territory
 */
public record HomeReader(Viewer viewer, ClassView schoolClass, LocalDate today) {

    /** The pupil; nobody where somebody else looks. */
    public Optional<ChildId> findChild() {
        return Optional.of(viewer)
                .filter(reader -> reader.attends(schoolClass.id()))
                .map(reader -> ChildId.of(reader.person()));
    }
}
