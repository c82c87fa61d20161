package fr.ent.core.person;

import static fr.ent.core.Role.GUARDIAN;
import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.PUPIL;
import static fr.ent.core.Role.TEACHER;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.audit.ChildReadings;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pupils and their guardians, for the family, the school and the town hall. */
@RestController
@RequestMapping("/api/core")
class PupilController {

    private final Directory directory;
    private final Guardians guardians;
    private final ChildReadings readings;
    private final OwnFamilies ownFamilies;

    PupilController(Directory directory, Guardians guardians, ChildReadings readings, OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.directory = directory;
        this.guardians = guardians;
        this.readings = readings;
    }

    /** Lists the pupils of a class. */
    @GetMapping("/classes/{id}/pupils")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({TEACHER, HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    List<ChildView> pupils(@PathVariable ClassId id, Viewer viewer) {
        return directory
                .findClass(id)
                .filter(found -> viewer.servesTown() || viewer.leads(found))
                .map(found -> directory.listPupils(id))
                .orElseThrow(Problem::notFound);
    }

    /** Reads one pupil. The audit trail keeps each reading by staff; 300 an hour. */
    @GetMapping("/pupils/{id}")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({GUARDIAN, PUPIL, TEACHER, HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    ChildView pupil(@PathVariable ChildId id, Viewer viewer) {
        ChildView child = visible(id, viewer);
        readings.record("pupil", id, viewer);
        return child;
    }

    /**
     * Lists the guardians of a pupil. A family reads names; staff also reads telephone, e-mail and a bar from the
     * child. The audit trail keeps each reading by staff; 300 an hour.
     */
    @GetMapping("/pupils/{id}/guardians")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({GUARDIAN, TEACHER, HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    List<GuardianView> guardians(@PathVariable ChildId id, Viewer viewer) {
        ChildView child = visible(id, viewer);
        readings.record("guardians", id, viewer);
        boolean staff = viewer.servesTown() || viewer.teaches(child.classId()) || viewer.heads(child.schoolId());
        OwnFamily own = ownFamilies.find(viewer);
        return staff
                ? guardians.withContacts(id).stream()
                        .map(one -> own.hides(one.id()) ? one.withoutContacts() : one)
                        .toList()
                : guardians.names(id);
    }

    private ChildView visible(ChildId id, Viewer viewer) {
        return directory
                .findChild(id)
                .filter(child -> viewer.followsAtSchool(child)
                        || (viewer.servesTown() && !ownFamilies.find(viewer).hides(id)))
                .orElseThrow(Problem::notFound);
    }
}
