package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.Hours;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.offer.Session;
import fr.ent.canteen.offer.Stay;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Stories of random taps, handed in in any order: the units are those of a model that walks through them minute by minute. */
class CountedHoursTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28));
    private static final List<TapKind> KINDS = List.of(TapKind.values());
    private static final ChildId LEA = new ChildId(new UUID(0, 1));
    private static final UUID DEVICE = new UUID(0, 2);

    @Property(tries = 2_000)
    void unitsAreThoseOfTheModel(
            @ForAll long seed,
            @ForAll ActivityKind kind,
            @ForAll @IntRange(max = 2) int day,
            @ForAll @IntRange(max = 22) int startHour,
            @ForAll @IntRange(max = 30) int tolerance) {
        Random random = new Random(seed);
        LocalDate date = DAYS.get(day);
        LocalTime start = LocalTime.of(startHour, random.nextInt(60));
        LocalTime end = LocalTime.MAX.withNano(0).minusMinutes(random.nextInt(30));
        Activity.Unit unit = random.nextBoolean() ? Activity.Unit.HOUR : Activity.Unit.QUARTER_HOUR;
        Session session =
                new Session(kind, unit, new Hours(start, end), new Billing(Billing.BilledHours.AS_PRESENT, tolerance));
        List<Tap> story = story(date, random);
        Model model = new Model();
        story.forEach(model::tap);

        List<Tap> arrived = new ArrayList<>(story);
        Collections.shuffle(arrived, random);
        LastTap last = Objects.requireNonNull(LastTaps.of(arrived).get(LEA));

        assertThat(last.isThere()).isEqualTo(model.there);
        if (model.there) {
            Stay stay = new Stay(
                    date,
                    PARIS,
                    last.arrivedAt().orElse(null),
                    last.collectedAt().orElse(null),
                    last.collectedAt().isPresent());
            assertThat(session.counted(stay).map(Quantity::count).orElse(-1)).isEqualTo(model.units(session, date));
            assertThat(session.pickUp(stay) == Session.PickUp.LATE)
                    .isEqualTo(model.left != null
                            && model.left
                                    .minusSeconds(60L * tolerance)
                                    .isAfter(date.atTime(end).atZone(PARIS).toInstant()));
        }
    }

    /** Up to six taps of one tablet, some of them by a word about an earlier moment, some only presumed. */
    private static List<Tap> story(LocalDate day, Random random) {
        List<Tap> story = new ArrayList<>();
        Instant midnight = day.atStartOfDay(PARIS).toInstant();
        int minute = 0;
        for (int sequence = 1; sequence <= 1 + random.nextInt(6); sequence++) {
            minute += random.nextInt(300);
            Instant at = midnight.plusSeconds(60L * minute + random.nextInt(60));
            @Nullable
            Instant said = random.nextInt(4) == 0
                    ? midnight.plusSeconds(60L * random.nextInt(minute + 1) + random.nextInt(60))
                    : null;
            story.add(new Tap(
                    new UUID(1, sequence),
                    LEA,
                    KINDS.get(random.nextInt(4)),
                    random.nextInt(5) == 0 ? Tap.TapCertainty.PRESUMED : Tap.TapCertainty.SEEN,
                    "",
                    new TapSource(DEVICE, sequence),
                    new TapTiming(at, at, false, said),
                    new PersonId(new UUID(0, 3))));
        }
        return story;
    }

    /** A child who is there or not, by what was seen last. */
    private static final class Model {

        private boolean there;
        private boolean told;
        private @Nullable Instant came;
        private @Nullable Instant left;
        private boolean guessed;

        void tap(Tap tap) {
            boolean presumed = tap.certainty() == Tap.TapCertainty.PRESUMED;
            if (presumed && told && !guessed) {
                return;
            }
            Instant said = tap.timing().saidAt();
            Instant moment = (said == null ? tap.timing().countsAt() : said).truncatedTo(ChronoUnit.MINUTES);
            switch (tap.kind()) {
                case PRESENT -> {
                    if (presumed) {
                        came = null;
                    } else if (!there || guessed || said != null) {
                        came = moment;
                    }
                    there = true;
                    left = null;
                }
                case COLLECTED -> {
                    there = true;
                    left = moment;
                }
                case ABSENT, CLEARED -> {
                    there = false;
                    came = null;
                    left = null;
                }
            }
            told = tap.kind() != TapKind.CLEARED;
            guessed = presumed;
        }

        /** -1 for the booked ones. */
        int units(Session session, LocalDate day) {
            Hours hours = session.hours();
            if (hours == null || (left == null && session.kind() != ActivityKind.MORNING_CARE)) {
                return -1;
            }
            Instant start = day.atTime(hours.from()).atZone(PARIS).toInstant();
            Instant end = day.atTime(hours.to()).atZone(PARIS).toInstant();
            boolean fromClass = session.kind() == ActivityKind.EVENING_CARE || session.kind() == ActivityKind.STUDY;
            int minutes = session.unit() == Activity.Unit.HOUR ? 60 : 15;
            int units = 0;
            Instant reached = came == null || fromClass || came.isBefore(start) ? start : came;
            Instant until =
                    session.kind() == ActivityKind.MORNING_CARE || left == null || left.isAfter(end) ? end : left;
            while (reached.isBefore(until)) {
                units++;
                reached = reached.plusSeconds(60L * minutes);
            }
            return Math.max(units, 1);
        }
    }
}
