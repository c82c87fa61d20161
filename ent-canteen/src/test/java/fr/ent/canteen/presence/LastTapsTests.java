package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.presence.Tap.TapCertainty;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LastTapsTests {

    private static final PersonId ANIMATOR = PersonId.next();
    private static final List<ChildId> CHILDREN = List.of(child(1), child(2), child(3));
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final UUID LEFT = new UUID(0, 1);
    private static final UUID RIGHT = new UUID(0, 2);

    @Property
    void theOrderInWhichTapsComeChangesNothing(@ForAll("taps") List<Tap> taps, @ForAll long seed) {
        List<Tap> shuffled = new ArrayList<>(taps);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(LastTaps.of(shuffled)).isEqualTo(LastTaps.of(taps));
    }

    @Property
    void everyTappedChildIsInTheStory(@ForAll("taps") List<Tap> taps) {
        Map<ChildId, LastTap> merged = LastTaps.of(taps);

        assertThat(merged.keySet()).isEqualTo(taps.stream().map(Tap::child).collect(Collectors.toSet()));
    }

    @Property
    void onOneTabletTheLastTapCountsWhateverItsClockSaid(@ForAll("minutes") List<Integer> minutes) {
        List<Tap> taps = IntStream.range(0, minutes.size())
                .mapToObj(index -> tap(
                        CHILDREN.getFirst(),
                        index == minutes.size() - 1 ? TapKind.ABSENT : TapKind.PRESENT,
                        LEFT,
                        index + 1,
                        minutes.get(index)))
                .toList();

        assertThat(LastTaps.of(taps).values()).extracting(LastTap::kind).containsExactly(TapKind.ABSENT);
    }

    @Example
    void theLaterOfTwoTabletsWins() {
        ChildId lea = CHILDREN.getFirst();

        assertThat(LastTaps.of(
                        List.of(tap(lea, TapKind.PRESENT, LEFT, 1, 10), tap(lea, TapKind.CLEARED, RIGHT, 1, 12))))
                .extractingByKey(lea)
                .extracting(LastTap::kind)
                .isEqualTo(TapKind.CLEARED);
        assertThat(LastTaps.of(
                        List.of(tap(lea, TapKind.PRESENT, LEFT, 1, 13), tap(lea, TapKind.CLEARED, RIGHT, 1, 12))))
                .extractingByKey(lea)
                .extracting(LastTap::kind)
                .isEqualTo(TapKind.PRESENT);
    }

    /** Of a day gone by all taps count at its end. */
    @Example
    void ofTwoThatCountAtTheSameMomentTheOneToldLaterWins() {
        ChildId lea = CHILDREN.getFirst();
        Tap first = counted(tap(lea, TapKind.PRESENT, RIGHT, 1, 600));
        Tap correction = counted(tap(lea, TapKind.COLLECTED, LEFT, 1, 900));

        assertThat(LastTaps.of(List.of(first, correction)))
                .extractingByKey(lea)
                .extracting(LastTap::kind)
                .isEqualTo(TapKind.COLLECTED);
    }

    private static Tap counted(Tap tap) {
        return new Tap(
                tap.id(),
                tap.child(),
                tap.kind(),
                tap.certainty(),
                tap.collector(),
                tap.source(),
                new TapTiming(tap.timing().toldAt(), NOON, true, null),
                tap.by());
    }

    @Example
    void aSecondTapDoesNotMakeAChildComeLater() {
        ChildId lea = CHILDREN.getFirst();

        Map<ChildId, LastTap> merged = LastTaps.of(List.of(
                tap(lea, TapKind.PRESENT, LEFT, 1, 1),
                tap(lea, TapKind.PRESENT, RIGHT, 1, 5),
                tap(lea, TapKind.COLLECTED, LEFT, 2, 60)));

        assertThat(merged.values()).singleElement().satisfies(standing -> {
            assertThat(standing.arrivedAt()).contains(NOON.plusSeconds(60));
            assertThat(standing.at()).isEqualTo(NOON.plusSeconds(3600));
        });
    }

    @Example
    void aTapOfAnotherDayTellsNoHourOfThisOne() {
        ChildId lea = CHILDREN.getFirst();
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDate day = LocalDate.ofInstant(NOON, paris);

        assertThat(LastTaps.of(List.of(tap(lea, TapKind.PRESENT, LEFT, 1, 1))).values())
                .singleElement()
                .satisfies(last -> {
                    assertThat(last.arrivedOn(day, paris)).contains(NOON.plusSeconds(60));
                    assertThat(last.arrivedOn(day.minusDays(1), paris)).isEmpty();
                });
    }

    @Property
    void presumingNeverHidesAChildWhomSomebodySaw(@ForAll("taps") List<Tap> taps, @ForAll("taps") List<Tap> others) {
        List<Tap> presumed =
                others.stream().map(LastTapsTests::presumedOnAThirdTablet).toList();
        List<Tap> seenTaps = taps.stream()
                .filter(tap -> tap.certainty() == TapCertainty.SEEN)
                .toList();
        Map<ChildId, LastTap> seen = LastTaps.of(seenTaps);

        Map<ChildId, LastTap> all =
                LastTaps.of(Stream.concat(seenTaps.stream(), presumed.stream()).toList());

        seen.forEach((child, last) -> {
            if (last.isCalled()) {
                assertThat(all.get(child)).extracting(LastTap::kind).isEqualTo(last.kind());
            }
        });
    }

    @Example
    void ofTwoWhoPresumeTheLaterWins() {
        ChildId lea = CHILDREN.getFirst();

        assertThat(LastTaps.of(List.of(
                        tap(lea, TapKind.ABSENT, TapCertainty.PRESUMED, LEFT, 1, 10),
                        tap(lea, TapKind.PRESENT, TapCertainty.PRESUMED, RIGHT, 1, 12))))
                .extractingByKey(lea)
                .extracting(LastTap::kind)
                .isEqualTo(TapKind.PRESENT);
    }

    private static Tap presumedOnAThirdTablet(Tap tap) {
        return tap(
                tap.child(),
                tap.kind(),
                TapCertainty.PRESUMED,
                new UUID(0, 3),
                (int) tap.source().sequence(),
                (int) Duration.between(NOON, tap.timing().toldAt()).toMinutes());
    }

    @Provide
    Arbitrary<List<Integer>> minutes() {
        return Arbitraries.integers().between(-2000, 2000).list().ofMinSize(1).ofMaxSize(20);
    }

    /** Each tablet counts its taps; clocks jump as they like. */
    @Provide
    Arbitrary<List<Tap>> taps() {
        return Combinators.combine(
                        Arbitraries.of(LEFT, RIGHT),
                        Arbitraries.of(CHILDREN),
                        Arbitraries.of(TapKind.values()),
                        Arbitraries.of(TapCertainty.values()),
                        Arbitraries.integers().between(0, 5))
                .as(Wanted::new)
                .list()
                .ofMaxSize(40)
                .map(wanted -> IntStream.range(0, wanted.size())
                        .mapToObj(index -> wanted.get(index).tap(index + 1))
                        .toList());
    }

    private record Wanted(UUID device, ChildId child, TapKind kind, TapCertainty certainty, int minute) {
        Tap tap(int sequence) {
            return LastTapsTests.tap(child, kind, certainty, device, sequence, minute);
        }
    }

    private static Tap tap(ChildId child, TapKind kind, UUID device, int sequence, int minute) {
        return tap(child, kind, TapCertainty.SEEN, device, sequence, minute);
    }

    private static Tap tap(ChildId child, TapKind kind, TapCertainty certainty, UUID device, int sequence, int minute) {
        Instant at = NOON.plusSeconds(60L * minute);
        return new Tap(
                new UUID(device.getLeastSignificantBits(), sequence),
                child,
                kind,
                certainty,
                "",
                new TapSource(device, sequence),
                new TapTiming(at, at, false, null),
                ANIMATOR);
    }

    private static ChildId child(int number) {
        return new ChildId(new UUID(0, number));
    }
}
