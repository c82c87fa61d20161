package fr.ent.canteen.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.offer.KeepActivity.ActivityOutcome;
import fr.ent.canteen.offer.PackagePrices.PackageAboveCost;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Activities that children can be booked for. */
@RestController
@RequestMapping("/api/canteen/activities")
class ActivityController {

    /** A package would cost more than its days, which become fewer or shorter. */
    private static final String ABOVE_USER_COST = "409 canteen:above-user-cost";

    /** The school has an activity of that name, which some children could be booked for as well. */
    private static final String NAME_TAKEN = "409 canteen:activity-name-taken";

    private final Activities activities;
    private final KeepActivity keep;
    private final Families families;
    private final BookingsToCome bookings;

    ActivityController(Activities activities, KeepActivity keep, Families families, BookingsToCome bookings) {
        this.activities = activities;
        this.keep = keep;
        this.families = families;
        this.bookings = bookings;
    }

    /** Lists the activities that a child can be booked for. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<Activity> list(@RequestParam ChildId childId, Viewer viewer) {
        ChildView child = families.getChild(childId, viewer);
        return activities.listAt(List.of(child.schoolId())).stream()
                .filter(activity -> activity.isFor(child))
                .toList();
    }

    /**
     * Opens an activity at a school. One that bears the name of another there is refused, unless no grade is offered both or
     * they are never open for registration together.
     */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses(ActivityController.NAME_TAKEN)
    ResponseEntity<Activity> open(@RequestBody @Valid NewActivity wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(kept(keep.open(wanted, viewer.person())));
    }

    /**
     * Changes an activity. Its school and the unit of a booking are fixed: other ones than they were are refused. Bookings
     * of children whom it isn't for any more, or of days it isn't served on any more, stay until somebody cancels them;
     * the answer counts those that this change leaves behind. Fewer or shorter days are refused while a package would cost more
     * than its days do. A name is refused as when an activity is opened.
     */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses({ActivityController.ABOVE_USER_COST, ActivityController.NAME_TAKEN})
    ChangedActivity change(@PathVariable ActivityId id, @RequestBody @Valid NewActivity wanted, Viewer viewer) {
        Activity before = activities.find(id).orElseThrow(Problem::notFound);
        Activity after = kept(keep.change(before, wanted, viewer.person()));
        return new ChangedActivity(after, bookings.countLeft(before, after));
    }

    private static Activity kept(ActivityOutcome outcome) {
        return switch (outcome) {
            case KeepActivity.Opened(var activity) -> activity;
            case KeepActivity.Changed(var activity) -> activity;
            case KeepActivity.NameTaken() -> throw Problem.of(NAME_TAKEN);
            case KeepActivity.PackageTooDear(PackageAboveCost(var from, var dearest, var cost)) ->
                throw Problem.of(
                        ABOVE_USER_COST, Map.of("dearestCents", dearest, "userCostCents", cost, "validFrom", from));
        };
    }

    /**
     * An activity as it is now.
     *
     * @param bookingsLeft how many bookings to come the change leaves behind
     */
    record ChangedActivity(@JsonUnwrapped Activity activity, int bookingsLeft) {}
}
