package fr.ent.homework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.homework.timetable.plan.GroupsApart;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotOverlaps;
import fr.ent.homework.timetable.plan.SlotWeeks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSlotTests {

    @ParameterizedTest
    @ValueSource(strings = {"PS", "MS", "GS", "CP", "CE1", "CE2", "CM1", "CM2"})
    void theWeekOfEachLevelIsOneThatATeacherCouldWrite(String level) {
        List<SlotContent> week = DemoSlot.list().stream()
                .filter(slot -> slot.levels().contains(level))
                .map(DemoSlotTests::content)
                .toList();

        assertThat(week).hasSizeBetween(20, 60);
        assertThat(SlotOverlaps.find(week, GroupsApart.NONE)).isEmpty();
    }

    private static SlotContent content(DemoSlot slot) {
        return new SlotContent(
                slot.weekday(),
                slot.from(),
                slot.to(),
                SlotWeeks.valueOf(slot.weeks()),
                slot.kind(),
                slot.subject().orElse(null),
                slot.title().orElse(null),
                slot.place().orElse(null),
                slot.bring().orElse(null),
                null,
                null,
                null,
                null);
    }
}
