package fr.ent.homework.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.homework.SlotId;
import fr.ent.homework.timetable.plan.SlotLanes.Laid;
import java.time.DayOfWeek;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlotLanesTests {

    @Property(tries = 300)
    void slotsOfOneTimeLieBesideEachOther(@ForAll("days") List<SlotFacts> day) {
        List<Laid> laid = SlotLanes.lay(day);

        assertThat(laid).extracting(Laid::slot).containsExactlyInAnyOrderElementsOf(day);
        for (Laid one : laid) {
            assertThat(one.lane()).isBetween(0, one.lanes() - 1);
            assertThat(laid)
                    .filteredOn(other -> !other.equals(one)
                            && meet(one.slot().content(), other.slot().content()))
                    .allSatisfy(other -> {
                        assertThat(other.lane()).isNotEqualTo(one.lane());
                        assertThat(other.lanes()).isEqualTo(one.lanes());
                    });
        }
    }

    @Provide
    Arbitrary<List<SlotFacts>> days() {
        return PlanArbitraries.slots()
                .filter(slot -> slot.weekday() == DayOfWeek.MONDAY)
                .map(content -> new SlotFacts(SlotId.next(), content))
                .list()
                .ofMaxSize(8);
    }

    private static boolean meet(SlotContent one, SlotContent other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }
}
