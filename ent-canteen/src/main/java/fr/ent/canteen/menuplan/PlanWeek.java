package fr.ent.canteen.menuplan;

import fr.ent.canteen.Menu;
import fr.ent.canteen.menu.Menus;
import fr.ent.core.Audit;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolCalendar;
import fr.ent.core.SchoolDays;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows and sets what the kitchen plans. */
@Component
class PlanWeek {

    private final Menus menus;
    private final Frequencies frequencies;
    private final SchoolCalendar calendar;
    private final Audit audit;

    PlanWeek(Menus menus, Frequencies frequencies, SchoolCalendar calendar, Audit audit) {
        this.menus = menus;
        this.frequencies = frequencies;
        this.calendar = calendar;
        this.audit = audit;
    }

    KitchenWeek of(SchoolId school, DateRange range) {
        List<Menu> week = menus.listPlanned(List.of(school), range.from(), range.to());
        Map<LocalDate, Menu> planned = week.stream().collect(Collectors.toMap(Menu::date, Function.identity()));
        SchoolDays days = calendar.days(List.of(school), range.from(), range.to());
        return new KitchenWeek(
                school,
                range.days()
                        .map(day -> new KitchenWeek.KitchenDay(
                                day, days.findClosure(school, day).orElse(null), planned.get(day)))
                        .toList(),
                new CheckMenus(frequencies.list()).of(week, menus.listLast(school, range.to(), FrequencyRule.MEALS)));
    }

    /** Sets menus; those not published yet stay drafts, and a change to a published one is recorded. */
    @Transactional
    void set(Collection<Menu> wanted, @Nullable String modification, Viewer cook) {
        List<Menu> changed = menus.set(wanted, Menus.Standing.DRAFT, cook.person(), modification);
        if (!changed.isEmpty()) {
            audit.record(cook.person(), "menu.planned", "menus", KitchenTrail.of(changed));
        }
    }
}
