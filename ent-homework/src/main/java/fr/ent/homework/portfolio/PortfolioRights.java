package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.classhome.ClassCycles;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.household.OwnFamilies;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Says whose portfolio a viewer reads, who chooses for it and who comments. A pupil of nursery school chooses with its teacher, and
 * says by itself what it thinks of its work.
 */
@Component
class PortfolioRights {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final ClassCycles cycles;

    PortfolioRights(Directory directory, OwnFamilies ownFamilies, ClassCycles cycles) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.cycles = cycles;
    }

    /** A child for those who lead its class, for its guardians and for itself. */
    Optional<ReadPortfolio> find(ChildId child, Viewer viewer) {
        return directory.findChild(child).flatMap(found -> {
            boolean leads = (viewer.teaches(found.classId()) || viewer.heads(found.schoolId()))
                    && !ownFamilies.find(viewer).hides(child);
            boolean own = viewer.isPupil(child);
            if (!leads && !own && !viewer.isGuardianOf(child)) {
                return Optional.empty();
            }
            boolean writes = !cycles.list(found.classId()).equals(Set.of(SchoolCycle.FIRST));
            return Optional.of(new ReadPortfolio(found, leads || (own && writes), leads || own, writes));
        });
    }

    /**
     * A child whose portfolio is read.
     *
     * @param chooses whether the viewer chooses work for it, and takes it out again
     * @param comments whether the viewer says what the child thinks of it
     * @param writes whether the child writes words
     */
    record ReadPortfolio(ChildView child, boolean chooses, boolean comments, boolean writes) {}
}
