package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Menu;
import fr.ent.canteen.meals.MenuVersion;
import fr.ent.canteen.meals.MenuVersions;
import fr.ent.canteen.meals.Menus;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans weeks anew from those that were served, as drafts. */
@Component
class CopyMenus {

    /** Far enough to pass the summer. */
    private static final int WEEKS_AROUND = 14;

    private final Menus menus;
    private final MenuVersions versions;
    private final SchoolCalendar calendar;
    private final Audit audit;

    CopyMenus(Menus menus, MenuVersions versions, SchoolCalendar calendar, Audit audit) {
        this.menus = menus;
        this.versions = versions;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * Copies the last weeks that have menus before a day.
     *
     * @param before the Monday from which nothing is copied any more
     * @param to the Monday of the first week to be planned
     */
    @Transactional
    CopiedDays weeks(Collection<SchoolId> schools, LocalDate before, int weeks, LocalDate to, Viewer cook) {
        LocalDate start = before.minusWeeks(WEEKS_AROUND + (long) weeks);
        LocalDate horizon = to.plusWeeks(WEEKS_AROUND + (long) weeks);
        List<Menu> sources = menus.listPlanned(schools, start, before.minusDays(1));
        List<Menu> planned = menus.listPlanned(schools, to, horizon);
        SchoolDays days = calendar.days(schools, to, horizon);
        List<Menu> copied = new ArrayList<>();
        List<Cycle.SkippedDay> skipped = new ArrayList<>();
        for (SchoolId school : schools) {
            Cycle.CopiedMenus laid = Cycle.last(school, sources, weeks)
                    .onto(
                            to,
                            horizon,
                            days.closures(school, to, horizon),
                            planned.stream()
                                    .filter(menu -> menu.schoolId().equals(school))
                                    .map(Menu::date)
                                    .collect(Collectors.toSet()));
            copied.addAll(laid.menus());
            skipped.addAll(laid.skipped());
        }
        menus.set(copied, Menus.MenuState.DRAFT, cook.person(), null);
        if (!copied.isEmpty()) {
            audit.record(cook.person(), "menu.copied", "menus", KitchenTrail.of(copied));
        }
        return new CopiedDays(
                versions.list(copied.stream().map(MenuVersion::dayOf).toList()), skipped);
    }

    /** The days that were planned, as they stand from now on, and the days that were not. */
    record CopiedDays(List<MenuVersion> copied, List<Cycle.SkippedDay> skipped) {}
}
