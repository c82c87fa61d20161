package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.presence.ExpectedChildren.Expected;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the rolls of activities. */
@Component
public class Rolls {

    private final Taps taps;
    private final ExpectedChildren expected;
    private final RollEnds ends;
    private final Directory directory;

    Rolls(Taps taps, ExpectedChildren expected, RollEnds ends, Directory directory) {
        this.taps = taps;
        this.expected = expected;
        this.ends = ends;
        this.directory = directory;
    }

    DayRoll on(ActivityId activity, LocalDate day) {
        return new DayRoll(expected.at(activity, day), taps.list(activity, day, day), ends.on(activity, day));
    }

    /** The children of a day, one who has left among them if there is a booking, and those of the schools served. */
    Set<ChildId> concerned(Activity activity, DayRoll roll) {
        Set<ChildId> all = roll.children();
        all.addAll(directory.listPupilsAt(activity.schools()).stream()
                .map(ChildView::id)
                .collect(Collectors.toSet()));
        return all;
    }

    /**
     * How many came on the days between whose roll is finished, oldest first; two statements. A roll that passed over
     * somebody says nothing about how many came.
     */
    public List<Turnout> turnouts(ActivityId activity, LocalDate from, LocalDate to) {
        Map<LocalDate, List<Tap>> tapped = new TreeMap<>();
        taps.listFinal(activity, from, to)
                .forEach(stored -> tapped.computeIfAbsent(stored.day(), day -> new ArrayList<>())
                        .add(stored.tap()));
        Map<LocalDate, Expected> booked = expected.between(activity, from, to);
        return tapped.entrySet().stream()
                .flatMap(
                        day -> turnout(
                                day.getKey(),
                                booked.getOrDefault(day.getKey(), Expected.NOBODY),
                                LastTaps.of(day.getValue()))
                                .stream())
                .toList();
    }

    private static Optional<Turnout> turnout(LocalDate day, Expected expected, Map<ChildId, LastTap> standings) {
        Set<ChildId> booked = expected.booked();
        boolean whole = booked.stream()
                .allMatch(child -> expected.excused().contains(child)
                        || Optional.ofNullable(standings.get(child))
                                .filter(LastTap::isCalled)
                                .isPresent());
        if (!whole) {
            return Optional.empty();
        }
        int came = 0;
        int unbooked = 0;
        for (Map.Entry<ChildId, LastTap> one : standings.entrySet()) {
            if (one.getValue().isThere()) {
                came++;
                unbooked += booked.contains(one.getKey()) ? 0 : 1;
            }
        }
        return Optional.of(new Turnout(day, booked.size(), came, unbooked));
    }

    /** How many had booked, how many came, and how many of these without having booked. */
    public record Turnout(LocalDate day, int booked, int came, int unbooked) {}
}
