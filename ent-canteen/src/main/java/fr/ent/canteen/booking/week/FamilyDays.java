package fr.ent.canteen.booking.week;

import fr.ent.canteen.Canteen;
import fr.ent.canteen.CanteenDay;
import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.canteen.OfferedPlace;
import fr.ent.canteen.booking.place.Booking;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The canteen's answers about a family's days, for the front door. */
@Component
class FamilyDays implements Canteen {

    private final LunchPlan plan;
    private final Menus menus;
    private final MealWarnings warnings;
    private final Bookings bookings;
    private final Clock clock;

    FamilyDays(LunchPlan plan, Menus menus, MealWarnings warnings, Bookings bookings, Clock clock) {
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
                .map(lunch -> day(
                        lunch,
                        served.get(new SchoolDay(lunch.child().schoolId(), lunch.day())),
                        all.stream()
                                .filter(warning ->
                                        warning.childId().equals(lunch.child().id())
                                                && warning.date().equals(lunch.day()))
                                .toList()))
                .toList();
    }

    @Override
    public List<OfferedPlace> listOffered(Viewer guardian) {
        return bookings.listOffered(
                guardian.children().stream().map(ChildView::id).toList(), clock.instant());
    }

    private static CanteenDay day(LunchPlan.Lunch lunch, @Nullable Menu menu, List<MealWarning> warnings) {
        DayState state = lunch.state();
        return new CanteenDay(
                lunch.child().id(),
                lunch.day(),
                menu,
                warnings,
                lunch.activity(),
                state.status(),
                lunch.booking().map(Booking::id).orElse(null),
                state.changeable(),
                state.closesAt());
    }

    private record SchoolDay(SchoolId school, LocalDate day) {}
}
