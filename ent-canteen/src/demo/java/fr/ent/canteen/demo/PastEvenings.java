package fr.ent.canteen.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the evenings gone by of care that is billed by begun quarters: when each child came, and who collected it when. */
final class PastEvenings {

    private static final int EVENINGS = 8;

    /** Longer than any holidays. */
    private static final int DAYS_BACK = 100;

    private static final int COME_PERCENT = 95;
    private static final int LATE_PERCENT = 4;
    private static final LocalTime FIRST_ARRIVAL = LocalTime.of(16, 31);
    private static final LocalTime FIRST_COLLECTED = LocalTime.of(16, 46);
    private static final int MINUTES_OF_COLLECTING = 104;

    /** Past the end and what is tolerated. */
    private static final LocalTime LATE = LocalTime.of(18, 42);

    /** A child who was collected late on the last evening, so that there is always one to look at. */
    private static final String COLLECTED_LATE = "Nina Benali";

    private final Supplies supplies;
    private final Chance chance;
    private final CareBookings bookings;
    private final FinishedRolls rolls;

    PastEvenings(Supplies supplies, Chance chance) {
        this.supplies = supplies;
        this.chance = chance;
        this.bookings = new CareBookings(supplies, chance);
        this.rolls = new FinishedRolls(supplies.batch(), supplies.town(), chance.id());
    }

    /** A touch on the tablet. */
    private record Touch(Pupil child, String kind, LocalTime at) {}

    void write(Care care, List<Pupil> coming) {
        LocalDate today = supplies.now().today();
        List<LocalDate> open = bookings.open(care, today.minusDays(DAYS_BACK), today);
        List<LocalDate> days = open.subList(Math.max(0, open.size() - EVENINGS), open.size());
        List<FinishedRolls.Noted> noted = new ArrayList<>();
        for (LocalDate day : days) {
            bookings.book(care, day, coming);
            noted.addAll(note(day, coming, day.equals(open.getLast()) ? COLLECTED_LATE : null));
        }
        rolls.write(care.id(), care.school(), noted);
    }

    private List<FinishedRolls.Noted> note(LocalDate day, List<Pupil> coming, @Nullable String late) {
        List<Touch> touches = coming.stream()
                .flatMap(child -> evening(child, child.person().name().equals(late)))
                .sorted(Comparator.comparing(Touch::at))
                .toList();
        List<FinishedRolls.Noted> noted = new ArrayList<>();
        for (Touch touch : touches) {
            noted.add(new FinishedRolls.Noted(
                    chance.id(),
                    day,
                    touch.child(),
                    touch.kind(),
                    noted.size() + 1,
                    day.atTime(touch.at()).atZone(Moment.ZONE).toOffsetDateTime(),
                    touch.kind().equals("COLLECTED") ? collector(touch.child()) : ""));
        }
        return noted;
    }

    private Stream<Touch> evening(Pupil child, boolean late) {
        LocalTime came = FIRST_ARRIVAL.plusMinutes(chance.below(8));
        if (!late && !chance.in(COME_PERCENT)) {
            return Stream.of(new Touch(child, "ABSENT", came));
        }
        LocalTime left = late || chance.in(LATE_PERCENT)
                ? LATE.plusMinutes(chance.below(12))
                : FIRST_COLLECTED.plusMinutes(chance.below(MINUTES_OF_COLLECTING));
        return Stream.of(new Touch(child, "PRESENT", came), new Touch(child, "COLLECTED", left));
    }

    private String collector(Pupil child) {
        return supplies.town().homes(child).getFirst().adults().getFirst().name();
    }
}
