package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastMarkTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonId TEACHER = new PersonId(UUID.randomUUID());

    private final ChildId lea = new ChildId(UUID.randomUUID());
    private final UUID left = UUID.randomUUID();
    private final UUID right = UUID.randomUUID();

    @Test
    void anyOrderOfArrivalEndsAlike() {
        List<RollMark> marks = new ArrayList<>();
        MarkKind[] kinds = MarkKind.values();
        Random random = new Random(3);
        for (int i = 1; i <= 12; i++) {
            marks.add(mark(left, i, kinds[random.nextInt(4)], NINE.plusSeconds(random.nextInt(600))));
            marks.add(mark(right, i, kinds[random.nextInt(4)], NINE.plusSeconds(random.nextInt(600))));
        }
        Map<ChildId, LastMark> first = LastMark.of(marks, DAY, PARIS);

        for (int i = 0; i < 50; i++) {
            Collections.shuffle(marks, random);
            assertThat(LastMark.of(marks, DAY, PARIS)).isEqualTo(first);
        }
    }

    @Test
    void theTapsOfOneTabletStandInTheOrderItCountedThem() {
        assertThat(last(mark(left, 2, MarkKind.LATE, NINE), mark(left, 1, MarkKind.ABSENT, NINE.plusSeconds(60)))
                        .kind())
                .isEqualTo(MarkKind.LATE);
    }

    @Test
    void aPupilWhoLeavesEarlyKeepsItsArrival() {
        LastMark gone = last(mark(left, 1, MarkKind.LATE, NINE), mark(right, 1, MarkKind.LEFT, NINE.plusSeconds(3600)));

        assertThat(gone.arrivedAt()).isEqualTo(NINE);
        assertThat(gone.leftAt()).isEqualTo(NINE.plusSeconds(3600));
    }

    @Test
    void aMarkOfAnotherDayTellsNoHour() {
        assertThat(last(mark(left, 1, MarkKind.LATE, NINE.plusSeconds(86_400))).arrivedAt())
                .isNull();
    }

    private LastMark last(RollMark... marks) {
        return Objects.requireNonNull(LastMark.of(List.of(marks), DAY, PARIS).get(lea));
    }

    private RollMark mark(UUID device, int sequence, MarkKind kind, Instant at) {
        return new RollMark(
                UUID.randomUUID(),
                lea,
                kind,
                "",
                new TapSource(device, sequence),
                new TapTiming(at, at, false, null),
                TEACHER);
    }
}
