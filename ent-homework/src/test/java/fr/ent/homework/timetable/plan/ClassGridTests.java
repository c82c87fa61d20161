package fr.ent.homework.timetable.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.homework.GroupId;
import fr.ent.homework.SlotId;
import fr.ent.homework.group.TeachingGroup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Readers of a grid get the slots that a look at each slot says. */
class ClassGridTests {

    private static final ClassId CLASS = new ClassId(NewId.next());
    private static final ClassId OTHER = new ClassId(NewId.next());
    private static final SchoolId SCHOOL = new SchoolId(NewId.next());

    @Property(tries = 300)
    void aPupilReadsTheSlotsOfItsGroupsAndOfTheWholeClass(
            @ForAll("grids") ClassGrid grid, @ForAll("pupils") ChildId pupil) {
        assertThat(grid.forPupils(Set.of(pupil)).slots())
                .containsExactlyElementsOf(grid.slots().stream()
                        .filter(slot -> slot.content().groupId() == null
                                || PlanArbitraries.groups()
                                        .pupils()
                                        .getOrDefault(slot.content().groupId(), Set.of())
                                        .contains(pupil))
                        .toList());
    }

    @Property(tries = 300)
    void aTeacherReadsTheOwnSlotsAndThoseOfNobody(
            @ForAll("grids") ClassGrid grid, @ForAll("teachers") PersonId teacher) {
        assertThat(grid.forTeacher(teacher).slots())
                .containsExactlyElementsOf(grid.slots().stream()
                        .filter(slot -> slot.content().teacherId() == null
                                || Objects.equals(slot.content().teacherId(), teacher))
                        .toList());
    }

    /** The first teacher leads the class; the second one another class, which takes part in the third group alone. */
    @Property(tries = 300)
    void aSlotIsSettledOnThoseWhoLeadTheClassOrOneOfItsGroup(@ForAll("grids") ClassGrid grid) {
        List<SlotFacts> settled = grid.settled().slots();

        for (int at = 0; at < settled.size(); at++) {
            SlotContent before = grid.slots().get(at).content();
            boolean stays = before.teacherId() == null
                    || before.teacherId().equals(PlanArbitraries.TEACHERS.getFirst())
                    || PlanArbitraries.GROUPS.get(2).equals(before.groupId());
            assertThat(settled.get(at).content()).isEqualTo(stays ? before : before.byAll());
        }
    }

    @Provide
    Arbitrary<ClassGrid> grids() {
        return PlanArbitraries.slots()
                .map(content -> new SlotFacts(SlotId.next(), content))
                .list()
                .ofMaxSize(10)
                .map(ClassGridTests::grid);
    }

    @Provide
    Arbitrary<ChildId> pupils() {
        return Arbitraries.of(PlanArbitraries.PUPILS);
    }

    @Provide
    Arbitrary<PersonId> teachers() {
        return Arbitraries.of(PlanArbitraries.TEACHERS);
    }

    private static ClassGrid grid(List<SlotFacts> slots) {
        return new ClassGrid(
                CLASS,
                slots,
                Map.of(
                        CLASS, List.of(teacher(PlanArbitraries.TEACHERS.get(0))),
                        OTHER, List.of(teacher(PlanArbitraries.TEACHERS.get(1)))),
                PlanArbitraries.GROUPS.stream()
                        .map(ClassGridTests::group)
                        .collect(Collectors.toMap(TeachingGroup::id, Function.identity())));
    }

    private static PersonName teacher(PersonId id) {
        return new PersonName(id, "Claire", "Morel");
    }

    private static TeachingGroup group(GroupId id) {
        return new TeachingGroup(
                id,
                0,
                "Lecture",
                id.equals(PlanArbitraries.GROUPS.get(2)) ? Set.of(CLASS, OTHER) : Set.of(CLASS),
                PlanArbitraries.groups().pupils().getOrDefault(id, Set.of()).stream()
                        .map(child -> new ChildView(child, "Léa", "Benali", CLASS, "CE1", SCHOOL, "Jean-Macé"))
                        .toList());
    }
}
