package fr.ent.homework.timetable.plan;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.homework.GroupId;
import fr.ent.homework.SlotKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/** Grids and changes around the end of 2026, a year of 53 weeks: two odd weeks follow each other. */
public final class PlanArbitraries {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    public static final int WEEKS = 9;

    public static final List<PersonId> TEACHERS =
            Stream.generate(() -> new PersonId(NewId.next())).limit(2).toList();
    public static final List<GroupId> GROUPS =
            Stream.generate(GroupId::next).limit(3).toList();
    static final List<ChildId> PUPILS =
            Stream.generate(() -> new ChildId(NewId.next())).limit(4).toList();

    private PlanArbitraries() {}

    public static Arbitrary<SlotContent> slots() {
        return Combinators.combine(
                        Arbitraries.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY),
                        hours(),
                        Arbitraries.of(SlotWeeks.class),
                        Arbitraries.of(SchoolSubject.class),
                        days().injectNull(0.5),
                        Arbitraries.integers().between(0, 30).injectNull(0.5),
                        people())
                .as((weekday, hours, weeks, subject, first, length, people) -> new SlotContent(
                        weekday,
                        hours.get1(),
                        hours.get2(),
                        weeks,
                        SlotKind.LESSON,
                        subject,
                        null,
                        null,
                        null,
                        first,
                        end(first, length),
                        people.teacher(),
                        people.group()));
    }

    /** Pupils of the three groups; the first two have one in common. */
    static GroupsApart groups() {
        return new GroupsApart(Map.of(
                GROUPS.get(0), Set.of(PUPILS.get(0), PUPILS.get(1)),
                GROUPS.get(1), Set.of(PUPILS.get(1), PUPILS.get(2)),
                GROUPS.get(2), Set.of(PUPILS.get(3))));
    }

    private static Arbitrary<SlotPeople> people() {
        return Combinators.combine(
                        Arbitraries.of(TEACHERS).injectNull(0.5),
                        Arbitraries.of(GROUPS).injectNull(0.5))
                .as(SlotPeople::new);
    }

    private record SlotPeople(
            @Nullable PersonId teacher, @Nullable GroupId group) {}

    public static Arbitrary<DayChangeContent> changes() {
        return Combinators.combine(
                        days().filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0),
                        Arbitraries.of(DayChangeKind.class),
                        hours())
                .as((day, kind, hours) -> new DayChangeContent(day, kind, hours.get1(), hours.get2(), "Sortie", null));
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, WEEKS * 7 - 1).map(MONDAY::plusDays);
    }

    /** Said in another way than the product does. */
    static boolean isOn(SlotContent slot, LocalDate day) {
        int week = day.get(WeekFields.ISO.weekOfWeekBasedYear());
        boolean turn = switch (slot.weeks()) {
            case EVERY -> true;
            case ODD -> week == 49 || week == 51 || week == 53 || week == 1 || week == 3 || week == 5;
            case EVEN -> week == 50 || week == 52 || week == 2 || week == 4;
        };
        LocalDate first = slot.startsOn() == null ? LocalDate.MIN : slot.startsOn();
        LocalDate last = slot.endsOn() == null ? LocalDate.MAX : slot.endsOn();
        return turn && day.getDayOfWeek() == slot.weekday() && day.compareTo(first) >= 0 && day.compareTo(last) <= 0;
    }

    private static Arbitrary<Tuple2<LocalTime, LocalTime>> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 4))
                .as((from, length) -> Tuple.of(
                        LocalTime.of(8, 0).plusMinutes(from * 15L),
                        LocalTime.of(8, 0).plusMinutes((from + length) * 15L)));
    }

    private static @Nullable LocalDate end(@Nullable LocalDate first, @Nullable Integer length) {
        return length == null ? null : (first == null ? MONDAY : first).plusDays(length);
    }
}
