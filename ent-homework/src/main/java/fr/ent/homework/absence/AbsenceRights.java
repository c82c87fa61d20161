package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says who speaks of the absences of a child: its guardians, and for the school those who lead its class. */
@Component
class AbsenceRights {

    private final Directory directory;
    private final OwnFamilies ownFamilies;

    AbsenceRights(Directory directory, OwnFamilies ownFamilies) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /** Whether the viewer speaks for the school: about a pupil of today who isn't hidden from them, and isn't their own child. */
    boolean speaksForSchool(ChildId child, Viewer viewer) {
        return !viewer.isGuardianOf(child)
                && directory
                        .findChild(child)
                        .filter(pupil -> viewer.teaches(pupil.classId()) || viewer.heads(pupil.schoolId()))
                        .filter(pupil -> !ownFamilies.find(viewer).hides(pupil.id()))
                        .isPresent();
    }

    List<PersonId> listGuardians(ChildId child) {
        return directory.listGuardians(child).stream().map(PersonName::id).toList();
    }
}
