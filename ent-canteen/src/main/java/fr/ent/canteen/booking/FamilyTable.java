package fr.ent.canteen.booking;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.Canteen;
import fr.ent.canteen.CanteenDay;
import fr.ent.canteen.Menu;
import fr.ent.canteen.menu.Menus;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the canteen says of a family's days, for the front door. */
@Component
class FamilyTable implements Canteen {

    private final WeekPlan plan;
    private final Menus menus;

    FamilyTable(WeekPlan plan, Menus menus) {
        this.plan = plan;
        this.menus = menus;
    }

    @Override
    public List<CanteenDay> listDays(Viewer guardian, LocalDate from, LocalDate to) {
        List<SchoolId> schools =
                guardian.children().stream().map(ChildView::schoolId).distinct().toList();
        Map<Plate, Menu> served = menus.list(schools, from, to).stream()
                .collect(Collectors.toMap(menu -> new Plate(menu.schoolId(), menu.date()), Function.identity()));
        return plan.of(guardian, DateRange.of(from, to)).stream()
                .filter(ChildWeek::atCanteen)
                .flatMap(week -> days(week, served))
                .toList();
    }

    private static Stream<CanteenDay> days(ChildWeek week, Map<Plate, Menu> served) {
        ActivityId activity = week.activityId();
        if (activity == null) {
            return Stream.empty();
        }
        return week.days().stream()
                .map(day -> new CanteenDay(
                        week.childId(),
                        day.date(),
                        served.get(new Plate(week.schoolId(), day.date())),
                        activity,
                        day.status(),
                        day.bookingId(),
                        day.changeable(),
                        day.closesAt()));
    }

    private record Plate(SchoolId school, LocalDate day) {}
}
