package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The class in which something was written, which may be closed. */
    Optional<ClassView> findWritten(ObservationFacts observation) {
        return directory.findClasses(Set.of(observation.schoolClass())).stream().findFirst();
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
                return Optional.of(new ReadBooklet(found, true, listKept(found, viewer)));
            }
            return viewer.isGuardianOf(child) || viewer.isPupil(child)
                    ? Optional.of(new ReadBooklet(found, false, Set.of()))
                    : Optional.empty();
        });
    }

    /** Whether the viewer changes what was written in a class about a child. */
    boolean mayChange(ObservationFacts observation, Viewer viewer) {
        return findRead(observation.child(), viewer)
                .filter(reading -> reading.keeps(observation))
                .isPresent();
    }

    /** Classes whose notes about the pupils of one the viewer keeps, who leads it: the head those of the school in all years. */
    Set<ClassId> listKept(ClassView led, Viewer viewer) {
        return listKept(led.id(), led.schoolId(), viewer);
    }

    private Set<ClassId> listKept(ChildView child, Viewer viewer) {
        return listKept(child.classId(), child.schoolId(), viewer);
    }

    private Set<ClassId> listKept(ClassId led, SchoolId school, Viewer viewer) {
        return viewer.heads(school)
                ? directory.listClassesOfAllYears(school).stream()
                        .map(ClassView::id)
                        .collect(Collectors.toSet())
                : Set.of(led);
    }

    /**
     * A child whose booklet is read.
     *
     * @param leads whether the viewer leads its class
     * @param kept classes of which the viewer reads the drafts about it, and changes what was written: a teacher's is its class of
     *     today, so that what was written in an earlier one is the head's to mend
     */
    record ReadBooklet(ChildView child, boolean leads, Set<ClassId> kept) {

        ReadBooklet {
            kept = Set.copyOf(kept);
        }

        /** Whether all of an observation is the viewer's to read and to change. */
        boolean keeps(ObservationFacts observation) {
            return kept.contains(observation.schoolClass());
        }

        boolean reads(ObservationFacts observation) {
            return observation.publishedAt() != null || keeps(observation);
        }
    }
}
