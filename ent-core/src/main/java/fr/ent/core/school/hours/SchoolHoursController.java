package fr.ent.core.school.hours;

import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hours of a school. */
@RestController
@RequestMapping("/api/core/schools/{id}/hours")
class SchoolHoursController {

    private final SchoolHoursRows rows;
    private final Directory directory;
    private final Audit audit;

    SchoolHoursController(SchoolHoursRows rows, Directory directory, Audit audit) {
        this.rows = rows;
        this.directory = directory;
        this.audit = audit;
    }

    /** Reads on which half-days a school teaches, and from when to when; the usual ones unless set. */
    @GetMapping
    @AllowedTo
    SchoolHoursView read(@PathVariable SchoolId id) {
        return rows.view(directory.findSchool(id).map(SchoolView::id).orElseThrow(Problem::notFound));
    }

    /** Sets the hours of a school, of the week of its territory. The timetables of its classes stay as they are. */
    @PutMapping
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    SchoolHoursView set(@PathVariable SchoolId id, @RequestBody @Valid SchoolHours hours, Viewer viewer) {
        SchoolId school = directory
                .findSchool(id)
                .map(SchoolView::id)
                .filter(found -> viewer.heads(found) || viewer.servesTown())
                .orElseThrow(Problem::notFound);
        rows.view(school).wednesdays().require(hours);
        rows.write(school, hours);
        audit.record(viewer.person(), "school-hours.changed", "school:" + school, Map.of());
        return rows.view(school);
    }
}
