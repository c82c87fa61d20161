package fr.ent.core.departure;

import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People who left, before they are deleted, for administrators of the territory. */
@RestController
@RequestMapping("/api/core/departures")
class DepartureController {

    private static final int MOST = 500;
    private static final int READ_PER_HOUR = 300;
    private static final int LONGEST_YEARS = 5;

    private final Departures departures;
    private final DepartureDays days;
    private final DeletionTrail trail;
    private final RateLimits limits;

    DepartureController(Departures departures, DepartureDays days, DeletionTrail trail, RateLimits limits) {
        this.departures = departures;
        this.days = days;
        this.trail = trail;
        this.limits = limits;
    }

    /** Lists people who left and when they will be deleted, the next ones first; 500 at most, 300 readings an hour. */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<DepartureView> list(Viewer viewer) {
        limits.take("departures", viewer.person().toString(), READ_PER_HOUR, Duration.ofHours(1));
        return departures.list(MOST);
    }

    /** Keeps somebody who left until a day, because something obliges the town hall to; five years at most. */
    @FreshSignIn
    @PutMapping("/{personId}/hold")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void keep(@PathVariable PersonId personId, @RequestBody @Valid Hold wanted, Viewer viewer) {
        LocalDate today = days.today();
        if (!wanted.until().isAfter(today)) {
            throw new InvalidInput("until", "past");
        }
        if (wanted.until().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new InvalidInput("until", "too-late");
        }
        if (!departures.keep(personId, wanted.until(), wanted.because(), viewer.person())) {
            throw Problem.notFound();
        }
        trail.kept(personId, wanted.until(), viewer);
    }

    /** Keeps somebody no longer than all others. */
    @FreshSignIn
    @DeleteMapping("/{personId}/hold")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void release(@PathVariable PersonId personId, Viewer viewer) {
        if (!departures.release(personId)) {
            throw Problem.notFound();
        }
        trail.released(personId, viewer);
    }

    /**
     * A reason to keep somebody longer.
     *
     * @param until the day on which the person is deleted
     * @param because the obligation: a dispute, a claim of the accounts
     */
    record Hold(
            @NotNull LocalDate until,
            @NotBlank @OneLine(min = 3, max = 200) String because) {}
}
