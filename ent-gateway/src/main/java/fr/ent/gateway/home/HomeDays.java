package fr.ent.gateway.home;

import fr.ent.canteen.CanteenDay;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.DeclaredAway;
import fr.ent.homework.DueView;
import fr.ent.homework.LivedDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The children's days as the modules know them, each in the class and school in which the child is then; null where a module failed. */
record HomeDays(
        PupilPlaces places,
        @Nullable SchoolDays calendar,
        @Nullable Map<ChildId, List<DueView>> due,
        @Nullable Map<ChildId, Map<LocalDate, LivedDay>> lived,
        @Nullable Map<ChildId, Map<LocalDate, List<DeclaredAway>>> away,
        @Nullable Map<Lunch, CanteenDay> lunches) {

    static Map<Lunch, CanteenDay> lunches(Collection<CanteenDay> days) {
        return days.stream()
                .collect(Collectors.toMap(
                        day -> new Lunch(day.child(), day.date()), Function.identity(), HomeDays::theOneBooked));
    }

    /** Of several lunches of a day, the one that is booked, else one that can be, else the first. */
    private static CanteenDay theOneBooked(CanteenDay one, CanteenDay other) {
        return Stream.of(one, other)
                .filter(day -> day.booking() != null)
                .findFirst()
                .or(() -> Stream.of(one, other).filter(CanteenDay::changeable).findFirst())
                .orElse(one);
    }

    List<HomeDay> of(ChildView child, DateRange range) {
        return range.days().map(date -> day(child, date)).toList();
    }

    /** The first of these days on which one of the children has school; none without a calendar. */
    Optional<LocalDate> findNextSchoolDay(DateRange ahead) {
        return calendar == null
                ? Optional.empty()
                : ahead.days()
                        .filter(day -> places.children().stream().anyMatch(child -> isOpen(calendar, child, day)))
                        .findFirst();
    }

    private boolean isOpen(SchoolDays days, ChildView child, LocalDate day) {
        return places.findClass(child, day)
                .filter(there -> days.findClosure(there.schoolId(), day).isEmpty())
                .isPresent();
    }

    private HomeDay day(ChildView child, LocalDate date) {
        boolean isThere = places.findClass(child, date).isPresent();
        Optional<SchoolCalendar.Closure> closure = calendar == null
                ? Optional.empty()
                : places.findClass(child, date).flatMap(there -> calendar.findClosure(there.schoolId(), date));
        Optional<CanteenDay> lunch =
                lunches == null ? Optional.empty() : Optional.ofNullable(lunches.get(new Lunch(child.id(), date)));
        return new HomeDay(
                date,
                calendar == null ? null : isOpen(calendar, child, date),
                closure.map(SchoolCalendar.Closure::label).orElse(null),
                due == null ? null : dueOn(date, isThere ? due.getOrDefault(child.id(), List.of()) : List.of()),
                lived == null ? null : lived.getOrDefault(child.id(), Map.of()).get(date),
                away == null ? null : away.getOrDefault(child.id(), Map.of()).getOrDefault(date, List.of()),
                lunch.map(CanteenDay::menu).orElse(null),
                lunches == null ? null : lunch.map(CanteenDay::warnings).orElse(List.of()),
                lunch.flatMap(HomeDays::booking).orElse(null),
                lunch.map(CanteenDay::activity).orElse(null),
                lunches == null ? null : lunch.filter(HomeDays::isBookable).isPresent(),
                lunch.map(CanteenDay::closesAt).orElse(null));
    }

    private static List<DueView> dueOn(LocalDate date, List<DueView> due) {
        return due.stream().filter(entry -> entry.dueDate().equals(date)).toList();
    }

    private static boolean isBookable(CanteenDay day) {
        return day.changeable() && day.booking() == null;
    }

    private static Optional<HomeDay.LunchBooking> booking(CanteenDay day) {
        return Optional.ofNullable(day.booking()).map(id -> new HomeDay.LunchBooking(id, day.status()));
    }

    /** One child's lunch on one day. */
    record Lunch(ChildId child, LocalDate date) {}
}
