package fr.ent.canteen.presence;

import fr.ent.canteen.presence.PresenceView.PresenceState;
import fr.ent.canteen.presence.Tap.TapCertainty;
import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is known of one day of an activity. */
record DayRoll(ExpectedChildren.Expected expected, List<Taps.StoredTap> taps, RollEnd end) {

    /** Everybody who is expected or was tapped. */
    Set<ChildId> children() {
        Set<ChildId> all = new LinkedHashSet<>(expected.booked());
        taps.forEach(stored -> all.add(stored.tap().child()));
        return all;
    }

    /**
     * Whether a tap may still change the day: once it is finished, a child who is there is handed over for the first time, and
     * nothing else.
     */
    boolean takes(Tap tap) {
        boolean tappedAfter = end.finish()
                .filter(finish -> tap.timing().countsAt().isAfter(finish.at()))
                .isPresent();
        return !tappedAfter || (tap.kind() == TapKind.COLLECTED && isStillThere(tap.child()));
    }

    /** Whether a tap that is taken changes a day that counts already, since it was made before the finish and came after it. */
    boolean isOvertaken(Tap tap) {
        return end.finish()
                .filter(finish -> !tap.timing().countsAt().isAfter(finish.at()))
                .isPresent();
    }

    /** The same day with one more tap. */
    DayRoll with(Tap tap, LocalDate day) {
        return new DayRoll(
                expected,
                Stream.concat(taps.stream(), Stream.of(new Taps.StoredTap(tap, day, cursor() + 1)))
                        .toList(),
                end);
    }

    private boolean isStillThere(ChildId child) {
        return Optional.ofNullable(
                        LastTaps.of(taps.stream().map(Taps.StoredTap::tap).toList())
                                .get(child))
                .filter(last -> last.kind() == TapKind.PRESENT)
                .isPresent();
    }

    long cursor() {
        return taps.isEmpty() ? 0 : taps.getLast().position();
    }

    /** How children stand on this day who were tapped after a position; all of them after none. */
    List<PresenceState> states(@Nullable Long after, LocalDate day, ZoneId zone) {
        Map<ChildId, LastTap> standings =
                LastTaps.of(taps.stream().map(Taps.StoredTap::tap).toList());
        Set<ChildId> wanted = after == null
                ? children()
                : taps.stream()
                        .filter(stored -> stored.position() > after)
                        .map(stored -> stored.tap().child())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return wanted.stream()
                .map(child -> {
                    Optional<LastTap> standing = Optional.ofNullable(standings.get(child));
                    return state(
                            child,
                            standing,
                            standing.flatMap(last -> last.arrivedOn(day, zone)).orElse(null));
                })
                .toList();
    }

    private PresenceState state(ChildId child, Optional<LastTap> standing, @Nullable Instant arrivedAt) {
        PresenceStatus status = PresenceStatus.of(
                standing.map(LastTap::kind),
                new PresenceStatus.ChildFacts(
                        expected.booked().contains(child), expected.excused().contains(child)));
        @Nullable Instant at = standing.map(LastTap::at).orElse(null);
        return new PresenceState(
                child,
                status,
                at,
                arrivedAt,
                standing.flatMap(LastTap::collectedAt).orElse(null),
                standing.map(LastTap::collector).orElse(""),
                standing.map(LastTap::corrected).orElse(false),
                standing.map(LastTap::certainty)
                        .filter(TapCertainty.PRESUMED::equals)
                        .isPresent());
    }
}
