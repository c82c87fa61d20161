package fr.ent.homework.register;

import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A school today, for its head. */
@RestController
class SchoolRollsController {

    private final ReadSchoolRolls readRolls;

    SchoolRollsController(ReadSchoolRolls readRolls) {
        this.readRolls = readRolls;
    }

    /**
     * Tells the head how the rolls of a school stand today, without names of pupils. With them it tells why there is no school, who
     * stands in for whom, and what waits for a reason this month.
     */
    @GetMapping("/api/homework/schools/{schoolId}/rolls")
    @AllowedTo(Role.HEAD)
    SchoolRollsView read(@PathVariable SchoolId schoolId, Viewer viewer) {
        if (!viewer.heads(schoolId)) {
            throw new NotThere();
        }
        return readRolls.read(schoolId);
    }
}
