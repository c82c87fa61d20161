package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.homework.timetable.CopyTimetable.TimetableSource;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Timetables of other classes, to be taken up for a class. */
@RestController
@RequestMapping("/api/homework/timetables/{classId}/sources")
class CopyController {

    private final TimetableRights rights;
    private final CopyTimetable copyTimetable;

    CopyController(TimetableRights rights, CopyTimetable copyTimetable) {
        this.rights = rights;
        this.copyTimetable = copyTimetable;
    }

    /** Lists the timetables that a class can take up: those of its school's other classes, this year's and former ones. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<TimetableSource> list(@PathVariable ClassId classId, Viewer viewer) {
        return copyTimetable.listSources(written(classId, viewer));
    }

    /** Reads the timetable of another class as this one would have it, and what of it can't be carried. Nothing is written. */
    @GetMapping("/{sourceId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    TimetableCopyView read(@PathVariable ClassId classId, @PathVariable ClassId sourceId, Viewer viewer) {
        return copyTimetable.read(written(classId, viewer), sourceId).orElseThrow(Problem::notFound);
    }

    private ClassView written(ClassId schoolClass, Viewer viewer) {
        return rights.findWritten(schoolClass, viewer).orElseThrow(Problem::notFound);
    }
}
