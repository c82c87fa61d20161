package fr.ent.canteen.booking.townhall;

import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The number of meals to make: for the town hall, and for the animators and the head of the school. */
@RestController
@RequestMapping("/api/canteen/counts")
class CountsController {

    private final Counts counts;
    private final ServiceDays serviceDays;
    private final Directory directory;

    CountsController(Counts counts, ServiceDays serviceDays, Directory directory) {
        this.counts = counts;
        this.serviceDays = serviceDays;
        this.directory = directory;
    }

    /** Counts the meals booked at a school on a day, in all and by canteen; no other activity is counted. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR, Role.ANIMATOR, Role.HEAD})
    SchoolCount count(@RequestParam SchoolId schoolId, @RequestParam LocalDate date, Viewer viewer) {
        DateRange.requireSensible("date", date);
        if (!viewer.looksAfter(schoolId) || directory.findSchool(schoolId).isEmpty()) {
            throw Problem.notFound();
        }
        return SchoolCount.of(schoolId, date, counts.list(schoolId, date), serviceDays.firstFrom(schoolId, date));
    }

    /**
     * The meals of a school's day in all, and by canteen.
     *
     * @param nextService the first day of service from this one on, which is this one on a day with meals; none in three
     *     weeks
     */
    record SchoolCount(
            SchoolId schoolId,
            LocalDate date,
            int booked,
            int waiting,
            int capacity,
            List<Counts.ActivityCount> activities,
            @Nullable LocalDate nextService) {

        static SchoolCount of(
                SchoolId school,
                LocalDate date,
                List<Counts.ActivityCount> activities,
                Optional<LocalDate> nextService) {
            return new SchoolCount(
                    school,
                    date,
                    activities.stream().mapToInt(Counts.ActivityCount::booked).sum(),
                    activities.stream().mapToInt(Counts.ActivityCount::waiting).sum(),
                    activities.stream().mapToInt(Counts.ActivityCount::capacity).sum(),
                    activities,
                    nextService.orElse(null));
        }
    }
}
