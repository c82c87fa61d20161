package fr.ent.homework.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Conflicts found are those that a brute force over all days finds. */
class SlotOverlapsTests {

    @Property
    void slotsOverlapWhenBothTakePlaceAtOneTimeOfSomeDay(
            @ForAll("slots") SlotContent one, @ForAll("slots") SlotContent other) {
        boolean atOneTime = one.from().isBefore(other.to()) && other.from().isBefore(one.to());
        LocalDate first = PlanArbitraries.MONDAY.minusWeeks(6);

        assertThat(SlotOverlaps.overlap(one, other))
                .isEqualTo(atOneTime
                        && first.datesUntil(first.plusWeeks(PlanArbitraries.WEEKS + 20L))
                                .anyMatch(day -> one.takesPlace(day) && other.takesPlace(day)))
                .isEqualTo(SlotOverlaps.overlap(other, one));
    }

    @Property(tries = 300)
    void theFirstSlotThatOverlapsOneBeforeItIsNamed(@ForAll("grids") List<SlotContent> grid) {
        assertThat(SlotOverlaps.find(grid, PlanArbitraries.groups()))
                .isEqualTo(IntStream.range(0, grid.size())
                        .filter(at -> IntStream.range(0, at)
                                .anyMatch(before -> hasPupilTwice(grid.get(at), grid.get(before))))
                        .findFirst());
    }

    /** Pupil by pupil: somebody of the class would be in both at once. */
    private static boolean hasPupilTwice(SlotContent one, SlotContent other) {
        return SlotOverlaps.overlap(one, other)
                && (one.groupId() == null
                        || other.groupId() == null
                        || one.groupId().equals(other.groupId())
                        || PlanArbitraries.PUPILS.stream().anyMatch(pupil -> isIn(pupil, one) && isIn(pupil, other)));
    }

    private static boolean isIn(ChildId pupil, SlotContent slot) {
        return PlanArbitraries.groups()
                .pupils()
                .getOrDefault(Objects.requireNonNull(slot.groupId()), Set.of())
                .contains(pupil);
    }

    @Provide
    Arbitrary<SlotContent> slots() {
        return PlanArbitraries.slots();
    }

    @Provide
    Arbitrary<List<SlotContent>> grids() {
        return PlanArbitraries.slots().list().ofMaxSize(10);
    }
}
