package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Menu;
import fr.ent.canteen.meals.MenuVersion;
import fr.ent.canteen.meals.MenuVersions;
import fr.ent.canteen.meals.Menus;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Shows and sets what the kitchen plans. */
@Component
class PlanWeek {

    private final Menus menus;
    private final MenuVersions versions;
    private final Frequencies frequencies;
    private final SchoolCalendar calendar;
    private final Audit audit;

    PlanWeek(Menus menus, MenuVersions versions, Frequencies frequencies, SchoolCalendar calendar, Audit audit) {
        this.menus = menus;
        this.versions = versions;
        this.frequencies = frequencies;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Versions are read first: what is shown is never older than its version says. */
    KitchenWeek show(SchoolId school, DateRange range) {
        List<MenuVersion> standing = versions.list(
                range.days().map(day -> new MenuVersion(school, day, null)).toList());
        List<Menu> week = menus.listPlanned(List.of(school), range.from(), range.to());
        Map<LocalDate, Menu> planned = week.stream().collect(Collectors.toMap(Menu::date, Function.identity()));
        SchoolDays days = calendar.days(List.of(school), range.from(), range.to());
        return new KitchenWeek(
                school,
                standing.stream()
                        .map(day -> new KitchenWeek.KitchenDay(
                                day.date(),
                                days.findClosure(school, day.date()).orElse(null),
                                planned.get(day.date()),
                                day.version()))
                        .toList(),
                new CheckMenus(
                                frequencies.list(),
                                days.closures(school, range.from(), range.to()).keySet())
                        .of(week, menus.listLast(school, range.to(), FrequencyRule.MEALS)));
    }

    /**
     * Sets menus; those not published yet stay drafts, and a change to a published one is recorded.
     *
     * @param seen the days as the cook saw them; nothing is set when another cook has changed one of them
     */
    @Transactional
    PlanOutcome set(Collection<Menu> wanted, Collection<MenuVersion> seen, @Nullable String modification, Viewer cook) {
        List<MenuVersion> stale = versions.hold(seen);
        List<Menu> changed = menus.set(wanted, Menus.MenuState.DRAFT, cook.person(), modification);
        List<MenuVersion> standing =
                versions.list(wanted.stream().map(MenuVersion::dayOf).toList());
        List<MenuVersion> overtaken = Stream.concat(
                        stale.stream(), standing.stream().filter(now -> now.wasChanged() && wasSeenEmpty(now, seen)))
                .filter(day -> changed.stream().anyMatch(day::isDayOf))
                .toList();
        if (!overtaken.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return MenuChanged.on(overtaken);
        }
        if (!changed.isEmpty()) {
            audit.record(cook.person(), "menu.planned", "menus", KitchenTrail.of(changed));
        }
        return new PlanOutcome.Planned(standing);
    }

    /** Two cooks may plan an empty day at once: who writes second finds a menu that is no longer in its first version. */
    private static boolean wasSeenEmpty(MenuVersion now, Collection<MenuVersion> seen) {
        return seen.contains(new MenuVersion(now.schoolId(), now.date(), null));
    }
}
