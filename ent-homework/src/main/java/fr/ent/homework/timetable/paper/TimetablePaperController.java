package fr.ent.homework.timetable.paper;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import fr.ent.homework.timetable.TimetableRights;
import fr.ent.homework.timetable.plan.IsoWeek;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timetable of a class as a sheet of paper. */
@RestController
class TimetablePaperController {

    private final TimetableRights rights;
    private final PrintWeek printWeek;
    private final PrintLimit limit;

    TimetablePaperController(TimetableRights rights, PrintWeek printWeek, PrintLimit limit) {
        this.rights = rights;
        this.printWeek = printWeek;
        this.limit = limit;
    }

    /**
     * Prints the usual week of a class in a period, on A4 across; two pages where odd and even weeks differ. 60 prints an hour.
     *
     * @param week one of the period, by ISO 8601: {@code 2026-W49}
     */
    @GetMapping(path = "/api/homework/timetables/{classId}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(
            @PathVariable ClassId classId, @RequestParam @OneLine(max = 8) String week, Viewer viewer) {
        ClassView schoolClass = rights.findRead(classId, viewer).orElseThrow(Problem::notFound);
        IsoWeek shown = IsoWeek.read(week);
        limit.take(viewer);
        return PrintedFile.of("emploi du temps", schoolClass.name()).of(printWeek.print(schoolClass, shown));
    }
}
