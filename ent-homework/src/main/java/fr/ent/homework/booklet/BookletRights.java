package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whose booklet a viewer keeps, and whose they read. */
@Component
class BookletRights {

    private final Directory directory;
    private final OwnFamilies ownFamilies;

    BookletRights(Directory directory, OwnFamilies ownFamilies) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /** The teachers of a class keep its booklets, and the head of its school; stand-ins while they replace. */
    Optional<ClassView> findLed(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads);
    }

    /** The same, and the ATSEM of the class, who adds drafts. */
    Optional<ClassView> findHelped(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(found -> viewer.leads(found) || viewer.helpsIn(schoolClass));
    }

    /** The pupils of a class whom it has today, but for those who are hidden from the viewer at work. */
    List<ChildView> listPupils(ClassId schoolClass, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        return directory.listPupils(schoolClass).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
    }

    OwnFamily findFamily(Viewer viewer) {
        return ownFamilies.find(viewer);
    }

    /** A child for those who lead its class today, for its guardians and for itself. */
    Optional<ReadBooklet> findRead(ChildId child, Viewer viewer) {
        return directory.findChild(child).flatMap(found -> {
            boolean leads = viewer.teaches(found.classId()) || viewer.heads(found.schoolId());
            if (leads && !ownFamilies.find(viewer).hides(child)) {
                return Optional.of(new ReadBooklet(found, true));
            }
            return viewer.isGuardianOf(child) || viewer.isPupil(child)
                    ? Optional.of(new ReadBooklet(found, false))
                    : Optional.empty();
        });
    }

    /** Whether the viewer changes what was written in a class about a child: the child is in it, and the viewer leads it. */
    boolean mayChange(ObservationFacts observation, Viewer viewer) {
        return findRead(observation.child(), viewer)
                .filter(ReadBooklet::leads)
                .filter(read -> read.child().classId().equals(observation.schoolClass()))
                .isPresent();
    }

    /**
     * A child whose booklet is read.
     *
     * @param leads whether the viewer leads its class, and reads drafts that were written there
     */
    record ReadBooklet(ChildView child, boolean leads) {

        /** Whether all of an observation is the viewer's to read and to change. */
        boolean keeps(ObservationFacts observation) {
            return leads && child.classId().equals(observation.schoolClass());
        }

        boolean reads(ObservationFacts observation) {
            return observation.publishedAt() != null || keeps(observation);
        }
    }
}
