package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads the rolls of activities. */
@Component
public class Rolls {

    private final Taps taps;
    private final ExpectedChildren expected;
    private final TownClock clock;

    Rolls(Taps taps, ExpectedChildren expected, TownClock clock) {
        this.taps = taps;
        this.expected = expected;
        this.clock = clock;
    }

    DayRoll on(ActivityId activity, LocalDate day) {
        return new DayRoll(
                expected.on(activity, day),
                expected.excused(activity, day),
                taps.list(activity, day, day),
                day,
                clock.today());
    }

    /** How many came on the days between on which the roll was taken, oldest first; two statements. */
    public List<Turnout> turnouts(ActivityId activity, LocalDate from, LocalDate to) {
        Map<LocalDate, List<Tap>> tapped = new TreeMap<>();
        taps.list(activity, from, to)
                .forEach(stored -> tapped.computeIfAbsent(stored.day(), day -> new ArrayList<>())
                        .add(stored.tap()));
        Map<LocalDate, Set<ChildId>> booked = expected.between(activity, from, to);
        return tapped.entrySet().stream()
                .map(day ->
                        turnout(day.getKey(), booked.getOrDefault(day.getKey(), Set.of()), LastTaps.of(day.getValue())))
                .toList();
    }

    private static Turnout turnout(LocalDate day, Set<ChildId> booked, Map<ChildId, LastTap> standings) {
        int came = 0;
        int unbooked = 0;
        for (Map.Entry<ChildId, LastTap> one : standings.entrySet()) {
            if (one.getValue().isThere()) {
                came++;
                unbooked += booked.contains(one.getKey()) ? 0 : 1;
            }
        }
        return new Turnout(day, booked.size(), came, unbooked);
    }

    /** How many had booked, how many came, and how many of these without having booked. */
    public record Turnout(LocalDate day, int booked, int came, int unbooked) {}
}
