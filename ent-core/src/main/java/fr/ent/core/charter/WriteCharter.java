package fr.ent.core.charter;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a version of a charter, from a day on; everybody whom it concerns is asked anew. */
@Component
class WriteCharter {

    private final Charters charters;
    private final CharterRows rows;
    private final CharterTrail trail;
    private final Clock clock;

    WriteCharter(Charters charters, CharterRows rows, CharterTrail trail, Clock clock) {
        this.charters = charters;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Writes it down.
     *
     * @param school none for the territory's, which its administrators write; a school's its head does
     * @throws NotThere if it isn't this viewer's to write
     * @throws InvalidInput if it would begin in the past, or in more than a year
     */
    @Transactional
    CharterId write(Optional<SchoolId> school, LocalDate startsOn, CharterContent content, Viewer viewer) {
        if (!school.map(viewer::heads).orElseGet(() -> viewer.holds(Role.TERRITORY_ADMINISTRATOR))) {
            throw new NotThere();
        }
        LocalDate today = charters.book().today();
        if (startsOn.isBefore(today) || startsOn.isAfter(today.plusYears(1))) {
            throw new InvalidInput("startsOn", "out-of-range");
        }
        CharterId id = CharterId.next();
        int version = rows.add(id, school, content, new CharterMoment(startsOn, viewer.person(), clock.instant()));
        trail.written(school, version, startsOn, viewer);
        return id;
    }
}
