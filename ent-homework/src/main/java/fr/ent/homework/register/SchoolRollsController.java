package fr.ent.homework.register;

import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rolls of a school today, for its head. */
@RestController
class SchoolRollsController {

    private final ReadSchoolRolls readRolls;
    private final ReadFigures readFigures;

    SchoolRollsController(ReadSchoolRolls readRolls, ReadFigures readFigures) {
        this.readRolls = readRolls;
        this.readFigures = readFigures;
    }

    /** Tells the head how the rolls of a school stand today, and how many pupils are to be followed up this month, without names. */
    @GetMapping("/api/homework/schools/{schoolId}/rolls")
    @AllowedTo(Role.HEAD)
    SchoolRollsView read(@PathVariable SchoolId schoolId, Viewer viewer) {
        if (!viewer.heads(schoolId)) {
            throw new NotThere();
        }
        return readRolls.read(schoolId, readFigures.countToFollowUp(schoolId));
    }
}
