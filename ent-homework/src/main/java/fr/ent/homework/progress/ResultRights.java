package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.AccompaniedPupils;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whose results a viewer notes, and whose they read. */
@Component
public class ResultRights {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final AccompaniedPupils accompanied;

    ResultRights(Directory directory, OwnFamilies ownFamilies, AccompaniedPupils accompanied) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.accompanied = accompanied;
    }

    /** The teachers of a class note its results, and the head of its school. */
    public Optional<ClassView> findLed(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads);
    }

    /** The pupils of a class whom it has today, but for those who are hidden from the viewer at work. */
    public List<ChildView> listPupils(ClassId schoolClass, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        return directory.listPupils(schoolClass).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .toList();
    }

    /** A child for those who lead its class, with all that is noted; for its guardians with what is published. */
    public Optional<ReadChild> findRead(ChildId child, Viewer viewer) {
        return directory.findChild(child).flatMap(found -> {
            boolean leads = viewer.teaches(found.classId()) || viewer.heads(found.schoolId());
            if (leads && !ownFamilies.find(viewer).hides(child)) {
                return Optional.of(new ReadChild(found, true));
            }
            return viewer.isGuardianOf(child) ? Optional.of(new ReadChild(found, false)) : Optional.empty();
        });
    }

    /** The same, and the child with what is published for whoever accompanies it as one of the RASED. */
    Optional<ReadChild> findProgress(ChildId child, Viewer viewer) {
        return findRead(child, viewer)
                .or(() -> accompanied.list(viewer, Role.RASED).stream()
                        .filter(pupil -> pupil.id().equals(child))
                        .findFirst()
                        .map(pupil -> new ReadChild(pupil, false)));
    }

    /**
     * A child whose results are read.
     *
     * @param drafts whether those that aren't published are read too
     */
    public record ReadChild(ChildView child, boolean drafts) {}
}
