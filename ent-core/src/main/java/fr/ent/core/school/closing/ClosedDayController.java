package fr.ent.core.school.closing;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.school.TerritoryHolidays;
import fr.ent.core.school.TerritoryHolidays.HolidaysBetween;
import fr.ent.core.school.closing.ClosedDayOutcome.Begun;
import fr.ent.core.school.closing.ClosedDayOutcome.ChangedMeanwhile;
import fr.ent.core.school.closing.ClosedDayOutcome.Done;
import fr.ent.core.school.closing.ClosedDayOutcome.Overlaps;
import fr.ent.core.school.closing.EndedByClosedDays.ClosingEnds;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Days on which the town closes its schools. */
@RestController
@RequestMapping("/api/core/closed-days")
class ClosedDayController {

    /** Some of these days are closed already. */
    private static final String OVERLAPS = "409 core:closed-day-overlaps";

    /** The first of these days has come. */
    private static final String BEGUN = "409 core:closed-day-begun";

    private final CloseDays closeDays;
    private final ClosedDayRows rows;
    private final TerritoryHolidays holidays;

    ClosedDayController(CloseDays closeDays, ClosedDayRows rows, TerritoryHolidays holidays) {
        this.closeDays = closeDays;
        this.rows = rows;
        this.holidays = holidays;
    }

    /**
     * Reads the days without school from a September to the next August: holidays, public holidays, and those of the town.
     *
     * @param year the one that the school year begins in
     */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ClosedYearView read(@RequestParam @Min(2000) @Max(2100) int year) {
        LocalDate from = LocalDate.of(year, 9, 1);
        LocalDate to = LocalDate.of(year + 1, 8, 31);
        return new ClosedYearView(from, to, holidays.between(from, to), rows.list(from, to));
    }

    /** Counts what ends or moves when these days close: bookings and their orders, homework, events. */
    @PostMapping("/preview")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ClosingEnds preview(@RequestBody @Valid ClosedDayContent wanted) {
        return closeDays.preview(wanted);
    }

    /**
     * Closes days to come, of a school or of all, and tells its people. Bookings on them are called off and cost nothing; what
     * diaries have on them goes to the next day with school.
     */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses(OVERLAPS)
    ResponseEntity<WrittenDays> close(@RequestBody @Valid ClosedDayContent wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(done(closeDays.close(wanted, viewer.person())));
    }

    /** Changes what closed days are called, and the last of them, which isn't over yet. Days that open again give back what they took. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(OVERLAPS)
    WrittenDays change(@PathVariable ClosedDayId id, @RequestBody @Valid ChangedDays wanted, Viewer viewer) {
        return done(closeDays.change(id, wanted.version(), wanted.label(), wanted.to(), viewer.person()));
    }

    /** Opens days again, before the first of them. What they ended lives again, as far as there is room. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(BEGUN)
    WrittenDays open(@PathVariable ClosedDayId id, Viewer viewer) {
        return done(closeDays.open(id, viewer.person()));
    }

    private static WrittenDays done(ClosedDayOutcome outcome) {
        return switch (outcome) {
            case Done(ClosedDayId id, ClosingEnds ends) -> new WrittenDays(id, ends);
            case Overlaps() -> throw Problem.of(OVERLAPS);
            case Begun() -> throw Problem.of(BEGUN);
            case ChangedMeanwhile() -> throw Problem.of(CommonProblems.CHANGED_MEANWHILE);
        };
    }

    /** The days without school of a school year. */
    record ClosedYearView(LocalDate from, LocalDate to, HolidaysBetween holidays, List<ClosedDayView> closedDays) {}

    /** Closed days in the version that was read, as they are to be. */
    record ChangedDays(
            @Min(0) @Max(1_000_000) int version,
            @NotBlank @OneLine(max = 100) String label,
            @NotNull LocalDate to) {}

    /** The closed days, and what ended by them or lives again. */
    record WrittenDays(ClosedDayId id, ClosingEnds ends) {}
}
