package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.presence.RollProblems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The kitchen's day, for the town hall and for the animators and the head of the school; and its scales. */
@RestController
@RequestMapping("/api/canteen/kitchen")
class KitchenController {

    private final ShowKitchen showKitchen;
    private final Waste waste;
    private final Activities activities;
    private final KitchenReadings readings;
    private final TownClock clock;

    KitchenController(
            ShowKitchen showKitchen, Waste waste, Activities activities, KitchenReadings readings, TownClock clock) {
        this.showKitchen = showKitchen;
        this.waste = waste;
        this.activities = activities;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * Reads the day of a school's kitchen: meals by diet and texture, orders, turnout and waste. An animator reads today's;
     * 300 readings an hour.
     */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR, Role.ANIMATOR, Role.HEAD})
    @Refuses(RollProblems.NOT_TODAY)
    KitchenView show(@RequestParam SchoolId schoolId, @RequestParam LocalDate date, Viewer viewer) {
        if (!readings.record(schoolId, date, viewer)) {
            throw RollProblems.notToday(clock.today());
        }
        return showKitchen.show(schoolId, date);
    }

    /** Records how many grams of one kind were thrown away on a day. A second weighing replaces the first. */
    @PutMapping("/waste")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR, Role.ANIMATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void weigh(@RequestBody @Valid NewWeighing weighing, Viewer viewer) {
        DateRange.requireSensible("date", weighing.date());
        boolean own = activities
                .find(weighing.activityId())
                .filter(canteen -> viewer.servesTown() || viewer.animates(canteen.schoolId()))
                .isPresent();
        if (!own) {
            throw Problem.notFound();
        }
        if (weighing.date().isAfter(clock.today())) {
            throw Problem.invalid(new InvalidField("date", "future"));
        }
        waste.set(
                weighing.activityId(),
                new Waste.Weighing(weighing.date(), weighing.kind(), weighing.grams()),
                viewer.person(),
                clock.now());
    }

    /** The weight that the scales showed. */
    record NewWeighing(
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @NotNull WasteWeighingKind kind,
            @Min(0) @Max(2_000_000) int grams) {}
}
