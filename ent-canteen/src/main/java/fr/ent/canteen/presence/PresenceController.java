package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedules;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Refuses;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tablet of an animator: the sites, and the children of one site's day. */
@RestController
@RequestMapping("/api/canteen/presence")
class PresenceController {

    private final RollActivities rollActivities;
    private final RollDays days;
    private final ShowRoll showRoll;
    private final Schedules schedules;
    private final TownClock clock;

    PresenceController(
            RollActivities rollActivities, RollDays days, ShowRoll showRoll, Schedules schedules, TownClock clock) {
        this.rollActivities = rollActivities;
        this.days = days;
        this.showRoll = showRoll;
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * Reads the roll of an activity: the children expected, and where each of them is.
     *
     * @param date the day; today without it, as the server knows it and a tablet may not
     */
    @GetMapping
    @AllowedTo({Role.ANIMATOR, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @Refuses(RollProblems.NOT_TODAY)
    PresenceView show(
            @RequestParam ActivityId activityId,
            @RequestParam(required = false) @Nullable LocalDate date,
            Viewer viewer) {
        Activity activity = rollActivities.get(activityId, viewer);
        return showRoll.show(
                activity, days.findShown(date, viewer).orElseThrow(() -> RollProblems.notToday(days.today())));
    }

    /** Lists the activities where the reader takes the roll today. */
    @GetMapping("/sites")
    @AllowedTo({Role.ANIMATOR, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    SiteList list(Viewer viewer) {
        LocalDate today = clock.today();
        List<SchoolView> schools = rollActivities.schools();
        List<Activity> activities = rollActivities.listOf(viewer, schools);
        Map<SchoolId, String> names = schools.stream().collect(Collectors.toMap(SchoolView::id, SchoolView::name));
        return new SiteList(
                today,
                schedules.between(activities, today, today).stream()
                        .map(schedule -> site(
                                schedule.activity(),
                                names,
                                schedule.closed(today).isEmpty()))
                        .toList());
    }

    private static RollSite site(Activity activity, Map<SchoolId, String> names, boolean open) {
        SchoolId school = activity.schoolId();
        return new RollSite(activity.id(), activity.name(), school, names.getOrDefault(school, ""), open);
    }

    /** Where a viewer takes the roll today. */
    record SiteList(LocalDate today, List<RollSite> sites) {}

    /** An activity at its school. */
    record RollSite(ActivityId activityId, String name, SchoolId schoolId, String schoolName, boolean open) {}
}
