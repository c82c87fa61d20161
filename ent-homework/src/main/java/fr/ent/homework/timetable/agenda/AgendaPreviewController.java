package fr.ent.homework.timetable.agenda;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.text.PlainText;
import fr.ent.homework.timetable.TimetableRights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Days of a class as a calendar of somebody else's would change them. */
@RestController
class AgendaPreviewController {

    private final TimetableRights rights;
    private final ProposeChanges proposeChanges;

    AgendaPreviewController(TimetableRights rights, ProposeChanges proposeChanges) {
        this.rights = rights;
        this.proposeChanges = proposeChanges;
    }

    /** Proposes special days of a class from a calendar (iCalendar). Nothing is kept; 500 events and 60 proposals at most. */
    @PostMapping("/api/homework/timetables/{classId}/exceptions/preview")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    AgendaPreview preview(@PathVariable ClassId classId, @RequestBody @Valid SentAgenda agenda, Viewer viewer) {
        ClassView schoolClass =
                rights.findRead(classId, viewer).filter(viewer::leads).orElseThrow(Problem::notFound);
        return proposeChanges.propose(schoolClass, agenda.ics());
    }

    /**
     * A calendar that somebody has.
     *
     * @param ics the text of the file
     */
    record SentAgenda(@NotBlank @PlainText(max = 300_000) String ics) {}
}
