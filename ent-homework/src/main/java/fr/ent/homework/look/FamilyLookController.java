package fr.ent.homework.look;

import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The looks of a guardian at the children's weeks. */
@RestController
class FamilyLookController {

    private final LookAtWeek lookAtWeek;

    FamilyLookController(LookAtWeek lookAtWeek) {
        this.lookAtWeek = lookAtWeek;
    }

    /**
     * The news of a child's week.
     *
     * @param lookedBefore the look before the one that is noted; none the first time
     * @param news what is new, changed or gone since that look
     */
    record ChildNews(ChildId childId, @Nullable Instant lookedBefore, List<NewThing> news) {

        ChildNews {
            news = List.copyOf(news);
        }
    }

    /**
     * Notes that the viewer looks at a week of the children, and tells what is new in it. Looks within a quarter of an hour
     * are one. Nobody else is told. Of weeks over for two months, or more than a year ahead, nothing is noted.
     *
     * @param monday the first day of the week
     */
    @PutMapping("/api/homework/look")
    @AllowedTo(Role.GUARDIAN)
    List<ChildNews> look(@RequestParam LocalDate monday, Viewer viewer) {
        DateRange.requireSensible("monday", monday);
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new InvalidInput("monday", "out-of-range");
        }
        return lookAtWeek.look(monday, viewer);
    }
}
