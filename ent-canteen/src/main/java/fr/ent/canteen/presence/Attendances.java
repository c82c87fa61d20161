package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Stay;
import fr.ent.canteen.presence.Attendance.RollStanding;
import fr.ent.canteen.presence.Taps.RollDay;
import fr.ent.canteen.prices.method.SeenDay;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how the days of children turned out, up to today. */
@Component
public class Attendances {

    private final Taps taps;
    private final TownClock clock;
    private final Sql sql;

    Attendances(Taps taps, TownClock clock, Sql sql) {
        this.taps = taps;
        this.clock = clock;
        this.sql = sql;
    }

    /** By day, without those of which nothing is certain; two statements. */
    public List<Attended> list(Collection<ChildId> children, LocalDate from, LocalDate to) {
        ZoneId zone = clock.zone();
        LocalDate today = LocalDate.ofInstant(clock.now(), zone);
        Map<ChildDay, ExpectedDay> expected = expected(children, from, to);
        Map<ChildDay, TappedDay> standings = standings(children, from, to);
        return Stream.concat(expected.keySet().stream(), standings.keySet().stream())
                .distinct()
                .filter(place -> !place.day().isAfter(today))
                .flatMap(place -> attended(place, expected.get(place), standings.get(place), today, zone))
                .sorted(Comparator.comparing(Attended::day))
                .toList();
    }

    /** An excuse gives way to what was tapped once the roll is finished, and not before. */
    private static Stream<Attended> attended(
            ChildDay place, @Nullable ExpectedDay expected, @Nullable TappedDay tapped, LocalDate today, ZoneId zone) {
        Optional<Excuse> excuse = expected == null ? Optional.empty() : expected.excuse();
        RollStanding roll = standing(place, expected, tapped, today);
        Optional<TapKind> kind = roll != RollStanding.FINISHED && excuse.isPresent()
                ? Optional.empty()
                : Optional.ofNullable(tapped).map(one -> one.last().kind());
        PresenceStatus status =
                PresenceStatus.of(kind, new PresenceStatus.ChildFacts(expected != null, excuse.isPresent()));
        return Attendance.of(status, roll).stream()
                .map(attendance -> new Attended(
                        place.child(),
                        place.activity(),
                        place.day(),
                        attendance,
                        roll,
                        attendance == Attendance.ABSENT_JUSTIFIED ? excuse : Optional.empty(),
                        roll == RollStanding.FINISHED
                                ? Optional.ofNullable(tapped).flatMap(one -> one.stay(place.day(), zone))
                                : Optional.empty()));
    }

    private static RollStanding standing(
            ChildDay place, @Nullable ExpectedDay expected, @Nullable TappedDay tapped, LocalDate today) {
        RollStanding ended = expected == null ? tapped == null ? RollStanding.QUIET : tapped.roll() : expected.roll();
        if (ended != RollStanding.QUIET) {
            return ended;
        }
        boolean begun = tapped != null || (expected != null && expected.begun());
        return begun && place.day().isBefore(today) ? RollStanding.LEFT_OPEN : RollStanding.QUIET;
    }

    private Map<ChildDay, ExpectedDay> expected(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return sql
                .of("""
                        select b.child_id, b.activity_id, b.day, e.reason, e.recorded_by, e.recorded_at,
                               exists (select 1 from canteen.presence_day d
                                       where d.territory_id = b.territory_id and d.activity_id = b.activity_id
                                         and d.day = b.day and d.last > 0) as begun,
                               (select case when bool_or(f.state = 'STANDS') then 'FINISHED' else 'REOPENED' end
                                from canteen.presence_finish f
                                where f.territory_id = b.territory_id and f.activity_id = b.activity_id
                                  and f.day = b.day and f.state <> 'LATE' having count(*) > 0) as ended
                        from canteen.booking b
                        left join canteen.presence_excuse e
                               on e.territory_id = b.territory_id and e.activity_id = b.activity_id
                              and e.day = b.day and e.child_id = b.child_id
                        where b.child_id = any(:children) and b.day between :from and :to and b.status = 'BOOKED'""")
                .ids("children", children)
                .with("from", from)
                .with("to", to)
                .list(row -> new ExpectedDay(
                        new ChildDay(
                                row.id("child_id", ChildId::new),
                                row.id("activity_id", ActivityId::new),
                                row.day("day")),
                        excuse(row),
                        row.flag("begun"),
                        ended(row.choiceOrNull("ended", RollStanding.class))))
                .stream()
                .collect(Collectors.toMap(ExpectedDay::place, Function.identity()));
    }

    private static RollStanding ended(@Nullable RollStanding how) {
        return how == null ? RollStanding.QUIET : how;
    }

    private static Optional<Excuse> excuse(Row row) {
        String reason = row.textOrNull("reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Excuse(reason, row.id("recorded_by", PersonId::new), row.instant("recorded_at")));
    }

    /** From all taps of a day, since those about others say how a tablet's clock went. */
    private Map<ChildDay, TappedDay> standings(Collection<ChildId> children, LocalDate from, LocalDate to) {
        Set<ChildId> wanted = new HashSet<>(children);
        Map<ChildDay, TappedDay> standings = new HashMap<>();
        taps.listAround(children, from, to)
                .forEach(tapped -> LastTaps.of(tapped.taps()).forEach((child, last) -> {
                    if (wanted.contains(child)) {
                        RollDay roll = tapped.roll();
                        standings.put(
                                new ChildDay(child, roll.activity(), roll.day()),
                                new TappedDay(last, ended(roll.ended())));
                    }
                }));
        return standings;
    }

    /**
     * How a child's day at an activity turned out; an accepted absence has its excuse.
     *
     * @param stay from when to when a child was there by a finished roll
     */
    public record Attended(
            ChildId child,
            ActivityId activity,
            LocalDate day,
            Attendance attendance,
            RollStanding roll,
            Optional<Excuse> excuse,
            Optional<Stay> stay) {

        public boolean isThere() {
            return attendance == Attendance.PRESENT || attendance == Attendance.PRESENT_WITHOUT_BOOKING;
        }

        /** As prices look at it. */
        public SeenDay seen() {
            return new SeenDay(attendance.situation(), stay);
        }
    }

    private record ChildDay(ChildId child, ActivityId activity, LocalDate day) {}

    /** @param roll {@code QUIET} where nobody has finished it yet */
    private record ExpectedDay(ChildDay place, Optional<Excuse> excuse, boolean begun, RollStanding roll) {}

    /** @param roll {@code QUIET} where nobody has finished it yet */
    private record TappedDay(LastTap last, RollStanding roll) {

        Optional<Stay> stay(LocalDate day, ZoneId zone) {
            return last.isThere()
                    ? Optional.of(new Stay(
                            day,
                            zone,
                            last.arrivedOn(day, zone).orElse(null),
                            last.collectedOn(day, zone).orElse(null),
                            last.collectedAt().isPresent()))
                    : Optional.empty();
        }
    }
}
