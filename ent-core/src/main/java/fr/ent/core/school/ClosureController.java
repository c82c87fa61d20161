package fr.ent.core.school;

import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Days without school. */
@RestController
class ClosureController {

    private final SchoolCalendar calendar;
    private final Directory directory;

    ClosureController(SchoolCalendar calendar, Directory directory) {
        this.calendar = calendar;
        this.directory = directory;
    }

    /**
     * Lists the closed days of a school, in order.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping("/api/core/closures")
    @AllowedTo
    List<SchoolClosure> closures(
            @RequestParam SchoolId schoolId, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        DateRange range = DateRange.of(from, to);
        SchoolView school = directory.findSchool(schoolId).orElseThrow(Problem::notFound);
        return calendar.closures(school.id(), range.from(), range.to()).entrySet().stream()
                .map(day -> new SchoolClosure(
                        day.getKey(), day.getValue().kind(), day.getValue().label()))
                .sorted(Comparator.comparing(SchoolClosure::date))
                .toList();
    }

    /**
     * A closed day.
     *
     * @param label the holiday's name, or the town's name for the day; empty for week-ends and Wednesdays
     */
    record SchoolClosure(LocalDate date, SchoolCalendar.ClosureKind kind, String label) {}
}
