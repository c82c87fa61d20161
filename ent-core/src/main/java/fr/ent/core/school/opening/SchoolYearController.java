package fr.ent.core.school.opening;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.school.opening.ProposeYear.ProposedYear;
import fr.ent.core.school.opening.SchoolYears.YearOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** School years, opened by the town hall and closed by their last day. */
@RestController
@RequestMapping("/api/core/school-years")
class SchoolYearController {

    /** Another year has some of these days. */
    private static final String OVERLAPS = "409 core:year-overlaps";

    private final SchoolYears years;
    private final ProposeYear proposing;

    SchoolYearController(SchoolYears years, ProposeYear proposing) {
        this.years = years;
        this.proposing = proposing;
    }

    /** Lists the school years of the territory, the last first. */
    @GetMapping
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<SchoolYearView> list() {
        return years.list();
    }

    /** Proposes the days of the year after those there are, as far as the State has published them for the territory's zone. */
    @GetMapping("/proposed")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ProposedYear propose() {
        return proposing.propose();
    }

    /** Opens a school year. It is named after its days, and shares none with another. */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses(OVERLAPS)
    ResponseEntity<OpenedYear> open(@RequestBody @Valid YearContent wanted, Viewer viewer) {
        SchoolYearId id = SchoolYearId.next();
        require(years.open(id, wanted, viewer.person()));
        return ResponseEntity.status(HttpStatus.CREATED).body(new OpenedYear(id));
    }

    /** Changes the days of a school year; an earlier last day closes it earlier. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses(OVERLAPS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable SchoolYearId id, @RequestBody @Valid ChangedYear wanted, Viewer viewer) {
        require(years.change(
                id, wanted.version(), new YearContent(wanted.startsOn(), wanted.endsOn()), viewer.person()));
    }

    private static void require(YearOutcome outcome) {
        switch (outcome) {
            case WRITTEN -> {}
            case OVERLAPS -> throw Problem.of(OVERLAPS);
            case CHANGED_MEANWHILE -> throw Problem.of(CommonProblems.CHANGED_MEANWHILE);
        }
    }

    /** The year that was opened. */
    record OpenedYear(SchoolYearId id) {}

    /** The days of a year in the version that was read. */
    record ChangedYear(
            @Min(0) @Max(1_000_000) int version,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn) {}
}
