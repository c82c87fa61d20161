package fr.ent.canteen.booking.week;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.Canteen;
import fr.ent.canteen.CanteenDay;
import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.canteen.OfferedPlace;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.meals.MealWarnings;
import fr.ent.canteen.meals.Menus;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The canteen's answers about a family's days, for the front door. */
@Component
class FamilyDays implements Canteen {

    private final WeekPlan plan;
    private final Menus menus;
    private final MealWarnings warnings;
    private final Bookings bookings;
    private final Clock clock;

    FamilyDays(WeekPlan plan, Menus menus, MealWarnings warnings, Bookings bookings, Clock clock) {
        this.plan = plan;
        this.menus = menus;
        this.warnings = warnings;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public List<CanteenDay> listDays(Viewer guardian, LocalDate from, LocalDate to) {
        List<SchoolId> schools =
                guardian.children().stream().map(ChildView::schoolId).distinct().toList();
        List<Menu> published = menus.list(schools, from, to);
        List<MealWarning> all = warnings.on(from, guardian.children(), published);
        Map<SchoolDay, Menu> served = published.stream()
                .collect(Collectors.toMap(menu -> new SchoolDay(menu.schoolId(), menu.date()), Function.identity()));
        return plan.plan(guardian, DateRange.of(from, to)).stream()
                .filter(ChildWeek::atCanteen)
                .flatMap(week -> days(week, served, all))
                .toList();
    }

    @Override
    public List<OfferedPlace> listOffered(Viewer guardian) {
        return bookings.listOffered(
                guardian.children().stream().map(ChildView::id).toList(), clock.instant());
    }

    private static Stream<CanteenDay> days(ChildWeek week, Map<SchoolDay, Menu> served, List<MealWarning> all) {
        ActivityId activity = week.activityId();
        if (activity == null) {
            return Stream.empty();
        }
        return week.days().stream()
                .map(day -> new CanteenDay(
                        week.childId(),
                        day.date(),
                        served.get(new SchoolDay(week.schoolId(), day.date())),
                        all.stream()
                                .filter(warning -> warning.childId().equals(week.childId())
                                        && warning.date().equals(day.date()))
                                .toList(),
                        activity,
                        day.status(),
                        day.bookingId(),
                        day.changeable(),
                        day.closesAt()));
    }

    private record SchoolDay(SchoolId school, LocalDate day) {}
}
