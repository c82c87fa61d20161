package fr.ent.canteen.booking.payer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.account.CompareAccounts;
import fr.ent.canteen.account.PassingLine;
import fr.ent.canteen.booking.payer.PassingBookings.PassingBooking;
import fr.ent.canteen.booking.payer.PayerPassage.PayerWay;
import fr.ent.canteen.families.CustodyChanged;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts the days that a change of turns passes to another household, as both accounts say them, and those that wait; changes
 * nothing. A number of statements that doesn't depend on the days.
 */
@Component
class CountPassages {

    private final PassingBookings passingBookings;
    private final CompareAccounts compareAccounts;
    private final Activities activities;
    private final Leavers leavers;

    CountPassages(
            PassingBookings passingBookings, CompareAccounts compareAccounts, Activities activities, Leavers leavers) {
        this.passingBookings = passingBookings;
        this.compareAccounts = compareAccounts;
        this.activities = activities;
        this.leavers = leavers;
    }

    /** Of a change that hasn't been made. */
    List<PayerPassage> preview(CustodyChanged changed) {
        return count(changed, passingBookings.list(changed));
    }

    /** Of a change whose bookings, which are these by day, haven't passed yet. */
    List<PayerPassage> count(CustodyChanged changed, List<PassingBooking> bookings) {
        List<PassingLine> lines = compareAccounts.compare(
                changed,
                bookings.stream().collect(Collectors.toMap(PassingBooking::id, PassingBooking::to)),
                bookings.isEmpty() ? changed.from() : bookings.getLast().day());
        List<PassingBooking> waiting = waiting(changed.child(), bookings);
        Map<PayerWay, List<PassingLine>> linesOf = by(lines, line -> new PayerWay(line.from(), line.to()));
        Map<PayerWay, List<PassingBooking>> waitingOf = by(waiting, one -> new PayerWay(one.from(), one.to()));
        Predicate<PassingLine> atCanteen = atCanteen(lines);
        return Stream.concat(linesOf.keySet().stream(), waitingOf.keySet().stream())
                .distinct()
                .map(way -> PayerPassage.of(
                        way, linesOf.getOrDefault(way, List.of()), waitingOf.getOrDefault(way, List.of()), atCanteen))
                .toList();
    }

    /** A child who leaves waits for nothing from the first day away on. */
    private List<PassingBooking> waiting(ChildId child, List<PassingBooking> bookings) {
        List<PassingBooking> waiting =
                bookings.stream().filter(PassingBooking::waits).toList();
        if (waiting.isEmpty()) {
            return waiting;
        }
        LocalDate away = leavers.firstDaysAway(List.of(child)).getOrDefault(child, LocalDate.MAX);
        return waiting.stream().filter(one -> one.day().isBefore(away)).toList();
    }

    private Predicate<PassingLine> atCanteen(List<PassingLine> lines) {
        Map<ActivityId, ActivityKind> kinds =
                activities
                        .list(lines.stream()
                                .map(line -> line.after().activityId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Activity::id, Activity::kind));
        return line -> kinds.get(line.after().activityId()) == ActivityKind.CANTEEN;
    }

    private static <T> Map<PayerWay, List<T>> by(List<T> all, Function<T, PayerWay> way) {
        return all.stream().collect(Collectors.groupingBy(way, LinkedHashMap::new, Collectors.toList()));
    }
}
