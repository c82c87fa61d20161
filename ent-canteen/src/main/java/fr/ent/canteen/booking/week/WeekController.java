package fr.ent.canteen.booking.week;

import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.canteen.families.file.KnownNeeds;
import fr.ent.canteen.families.file.Needs;
import fr.ent.canteen.meals.MealWarnings;
import fr.ent.canteen.meals.Menus;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The canteen screen of a family: all children, all days, and the menus. */
@RestController
@RequestMapping("/api/canteen/week")
class WeekController {

    private final WeekPlan plan;
    private final Menus menus;
    private final Needs needs;

    WeekController(WeekPlan plan, Menus menus, Needs needs) {
        this.plan = plan;
        this.menus = menus;
        this.needs = needs;
    }

    /**
     * Reads the canteen screen of a family: days and bookings of each child, the menus of their schools, and the dishes
     * that a child must not eat.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    Week week(@RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        DateRange range = DateRange.of(from, to);
        KnownNeeds known =
                needs.list(viewer.children().stream().map(ChildView::id).toList());
        Map<Boolean, List<ChildWeek>> weeks =
                plan.plan(viewer, range, known).stream().collect(Collectors.partitioningBy(ChildWeek::atCanteen));
        List<Menu> served = menus.list(
                viewer.children().stream().map(ChildView::schoolId).distinct().toList(), from, to);
        return new Week(
                from,
                to,
                weeks.getOrDefault(true, List.of()),
                served,
                MealWarnings.list(known.on(from), viewer.children(), served),
                weeks.getOrDefault(false, List.of()));
    }

    /**
     * The lunches of the days asked for, child by child, with the menus of their schools and what of them each must not
     * eat; then all other activities.
     */
    record Week(
            LocalDate from,
            LocalDate to,
            List<ChildWeek> children,
            List<Menu> menus,
            List<MealWarning> warnings,
            List<ChildWeek> activities) {}
}
