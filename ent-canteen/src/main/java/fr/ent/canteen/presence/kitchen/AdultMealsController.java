package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.presence.kitchen.OrderedMeals.AdultMeals;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Meals for the adults of a school. */
@RestController
class AdultMealsController {

    /** The order of that day has been made: its numbers stay. */
    static final String ORDER_MADE = "409 canteen:order-made";

    private final Activities activities;
    private final KitchenCalendar kitchens;
    private final KitchenOrders orders;
    private final MealsOfAdults adults;
    private final TownClock clock;

    AdultMealsController(
            Activities activities,
            KitchenCalendar kitchens,
            KitchenOrders orders,
            MealsOfAdults adults,
            TownClock clock) {
        this.activities = activities;
        this.kitchens = kitchens;
        this.orders = orders;
        this.adults = adults;
        this.clock = clock;
    }

    /** Orders meals for adults on a day, until the kitchen's order is made. The numbers replace those given before. */
    @PutMapping("/api/canteen/kitchen/adult-meals")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR, Role.ANIMATOR, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(AdultMealsController.ORDER_MADE)
    void order(@RequestBody @Valid AdultsWish wish, Viewer viewer) {
        DateRange.requireSensible("date", wish.date());
        SchoolId school = activities
                .find(wish.activityId())
                .filter(canteen -> canteen.kind() == ActivityKind.CANTEEN && viewer.looksAfter(canteen.schoolId()))
                .orElseThrow(Problem::notFound)
                .schoolId();
        Schedule schedule = kitchens.listAt(List.of(school), wish.date(), wish.date()).stream()
                .filter(one -> one.activity().id().equals(wish.activityId()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (schedule.closed(wish.date()).isPresent()) {
            throw Problem.invalid(new InvalidField("date", "closed"));
        }
        Instant made = orders.time().of(schedule, wish.date());
        if (!clock.now().isBefore(made)) {
            throw Problem.of(ORDER_MADE, Map.of("orderAt", made));
        }
        adults.set(
                wish.activityId(),
                wish.date(),
                new AdultMeals(wish.staff(), wish.guests()),
                viewer.person(),
                clock.now());
    }

    /** How many adults eat: the staff at table with the children, and others. */
    record AdultsWish(
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @Min(0) @Max(500) int staff,
            @Min(0) @Max(500) int guests) {}
}
