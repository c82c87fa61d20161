package fr.ent.gateway.home;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.Canteen;
import fr.ent.canteen.CanteenDay;
import fr.ent.canteen.ChildFile;
import fr.ent.canteen.ChildFiles;
import fr.ent.canteen.DayStatus;
import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.canteen.OfferedPlace;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import fr.ent.messaging.Messaging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a family's days together from the modules; the number of statements doesn't depend on children or days. */
@Component
class FamilyHome {

    /** The longest range that may be asked for, and longer than the summer holidays. */
    private static final int DAYS_AHEAD = 62;

    private final Homework homework;
    private final Canteen canteen;
    private final ChildFiles files;
    private final Messaging messaging;
    private final SchoolCalendar calendar;

    FamilyHome(Homework homework, Canteen canteen, ChildFiles files, Messaging messaging, SchoolCalendar calendar) {
        this.homework = homework;
        this.canteen = canteen;
        this.files = files;
        this.messaging = messaging;
        this.calendar = calendar;
    }

    View of(Viewer viewer, DateRange range) {
        List<ChildView> children = viewer.children();
        List<SchoolId> schools =
                children.stream().map(ChildView::schoolId).distinct().toList();
        DateRange ahead = new DateRange(range.from(), range.from().plusDays(DAYS_AHEAD));
        SchoolDays days = calendar.days(schools, ahead.from(), ahead.to());
        Map<ChildId, List<DueView>> due = homework.listDue(children, range);
        Map<Lunch, CanteenDay> lunches = canteen.listDays(viewer, range.from(), range.to()).stream()
                .collect(Collectors.toMap(
                        day -> new Lunch(day.child(), day.date()), Function.identity(), FamilyHome::theOneBooked));
        List<ChildDays> all = children.stream()
                .map(child -> new ChildDays(
                        child,
                        range.days()
                                .map(date -> day(
                                        date,
                                        days.findClosure(child.schoolId(), date),
                                        due.getOrDefault(child.id(), List.of()),
                                        Optional.ofNullable(lunches.get(new Lunch(child.id(), date)))))
                                .toList()))
                .toList();
        return new View(
                all,
                nextSchoolDay(schools, days, ahead).orElse(null),
                canteen.listOffered(viewer),
                files.listToDo(viewer),
                messaging.unread(viewer));
    }

    private static Optional<LocalDate> nextSchoolDay(List<SchoolId> schools, SchoolDays days, DateRange ahead) {
        return ahead.days()
                .filter(day -> schools.stream()
                        .anyMatch(school -> days.findClosure(school, day).isEmpty()))
                .findFirst();
    }

    private static Day day(
            LocalDate date, Optional<SchoolCalendar.Closure> closure, List<DueView> due, Optional<CanteenDay> lunch) {
        return new Day(
                date,
                closure.isEmpty(),
                closure.map(SchoolCalendar.Closure::label).orElse(null),
                due.stream().filter(entry -> entry.dueDate().equals(date)).toList(),
                lunch.map(CanteenDay::menu).orElse(null),
                lunch.map(CanteenDay::warnings).orElse(List.of()),
                lunch.flatMap(FamilyHome::booking).orElse(null),
                lunch.map(CanteenDay::activity).orElse(null),
                lunch.filter(CanteenDay::changeable)
                        .filter(day -> day.booking() == null)
                        .isPresent(),
                lunch.map(CanteenDay::closesAt).orElse(null));
    }

    /** Where a school offers several lunches, the one that is booked, else the first. */
    private static CanteenDay theOneBooked(CanteenDay one, CanteenDay other) {
        return one.booking() == null && other.booking() != null ? other : one;
    }

    private static Optional<Booking> booking(CanteenDay day) {
        return Optional.ofNullable(day.booking()).map(id -> new Booking(id, day.status()));
    }

    private record Lunch(ChildId child, LocalDate date) {}

    /**
     * The children's days; the places, the files and the number of messages that wait for the family.
     *
     * @param nextSchoolDay the first day from the first one asked for on which one of the children has school; none when
     *     that is more than two months ahead
     */
    record View(
            List<ChildDays> children,
            @Nullable LocalDate nextSchoolDay,
            List<OfferedPlace> offers,
            List<ChildFile> files,
            int unreadMessages) {}

    /** One child's days. */
    record ChildDays(ChildView child, List<Day> days) {}

    /**
     * What a child's day holds.
     *
     * @param warnings what on the menu the child must not or may not eat
     * @param bookable whether lunch can now be booked or queued for
     * @param closesAt until when lunch can be changed
     */
    record Day(
            LocalDate date,
            boolean open,
            @Nullable String closureLabel,
            List<DueView> homework,
            @Nullable Menu menu,
            List<MealWarning> warnings,
            @Nullable Booking booking,
            @Nullable ActivityId activityId,
            boolean bookable,
            @Nullable Instant closesAt) {}

    /** A live booking. */
    record Booking(BookingId id, DayStatus status) {}
}
