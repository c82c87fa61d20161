package fr.ent.core.school.week;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.school.week.ChangeWeek.PlannedWeek;
import fr.ent.core.school.week.ChangeWeek.SchoolWeekView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The week of a territory's schools. */
@RestController
@RequestMapping("/api/core/school-week")
class SchoolWeekController {

    private final ChangeWeek changeWeek;

    SchoolWeekController(ChangeWeek changeWeek) {
        this.changeWeek = changeWeek;
    }

    /** Reads whether the schools are open on Wednesdays, now and from a day to come. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    SchoolWeekView read() {
        return changeWeek.read();
    }

    /** Sets the week from a day on, today or later; another one that was planned is forgotten. Nothing that is booked ends. */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    SchoolWeekView change(@RequestBody @Valid WantedWeek wanted, Viewer viewer) {
        changeWeek.change(new PlannedWeek(wanted.startsOn(), wanted.days()), viewer.person());
        return changeWeek.read();
    }

    /** A week, and the day that it begins to hold. */
    record WantedWeek(@NotNull LocalDate startsOn, @NotNull WeekDays days) {}
}
