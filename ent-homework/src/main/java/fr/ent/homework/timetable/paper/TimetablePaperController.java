package fr.ent.homework.timetable.paper;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import fr.ent.homework.timetable.ClassReader;
import fr.ent.homework.timetable.TimetableRights;
import fr.ent.homework.timetable.WeekReader;
import fr.ent.homework.timetable.plan.IsoWeek;
import org.jspecify.annotations.Nullable;
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
     * Of one's own child it is the week of the class in which the child is at the end of that week.
     *
     * @param childId a pupil of the class whom the viewer follows, for that one's slots alone
     * @param week one of the period, by ISO 8601: {@code 2026-W49}
     */
    @GetMapping(path = "/api/homework/timetables/{classId}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(
            @PathVariable ClassId classId,
            @RequestParam(required = false) @Nullable ChildId childId,
            @RequestParam @OneLine(max = 8) String week,
            Viewer viewer) {
        IsoWeek shown = IsoWeek.read(week);
        ClassReader reader = rights.findReader(classId, childId, viewer, shown.monday(), shown.friday())
                .flatMap(WeekReader::findLast)
                .orElseThrow(Problem::notFound);
        limit.take(viewer);
        return PrintedFile.of("emploi du temps", reader.schoolClass().name()).of(printWeek.print(reader, shown));
    }
}
