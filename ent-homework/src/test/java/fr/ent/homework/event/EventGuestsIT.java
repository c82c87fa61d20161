package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.PupilLeft;
import fr.ent.core.Viewer;
import fr.ent.core.household.TieShut;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.ClassChange;
import fr.ent.core.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Places of those whom an event doesn't ask any more. */
@IntegrationTest
class EventGuestsIT extends EventScene {

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void thePlaceOfABarredGuardianGoesToTheNext() throws Exception {
        Viewer noah = town.viewer(town.guardian("Noah", "Roy", tom));
        String event = market("2");
        answer(rose, event, 2).andExpect(jsonPath("$.own.waiting").value(false));
        answer(noah, event, 2).andExpect(jsonPath("$.own.waiting").value(true));

        bar(rose.person(), tom);

        Viewer barred = town.viewer(rose.person());
        get(barred, EVENTS + "/coming").andExpect(jsonPath("$", empty()));
        answer(barred, event, 1).andExpect(status().isNotFound());
        get(noah, EVENTS + "/coming").andExpect(jsonPath("$[0].own.waiting").value(false));
        assertThat(told(noah, "homework.event-place")).isOne();
        assertThat(told(barred, "homework.event-place")).isZero();
        answers(teacher, event).andExpect(jsonPath("$.answers[*].guardian.givenName", contains("Noah")));
        get(teacher, MONTH).andExpect(jsonPath("$[0].counts.coming").value(2));
    }

    @Test
    void anotherAdultOfTheHomeKeepsItsAnswer() throws Exception {
        String event = market("4");
        answer(father, event, 3);

        bar(father.person(), lea);

        get(mother, EVENTS + "/coming").andExpect(jsonPath("$[0].own.coming").value(3));
        answers(teacher, event).andExpect(jsonPath("$.answers[*].guardian.givenName", contains("Sofia")));
    }

    @Test
    void thePlacesOfAChildWhoLeftOrChangedClassAreGiven() throws Exception {
        String event = market("2");
        answer(rose, event, 2);
        answer(mother, event, 1).andExpect(jsonPath("$.own.waiting").value(true));

        town.run(() -> {
            jdbc.sql("update core.pupil set left_on = '2026-11-24' where id = :id")
                    .param("id", tom.value())
                    .update();
            events.publishEvent(new PupilLeft(town.id(), tom, school, LocalDate.of(2026, 11, 23)));
        });

        get(mother, EVENTS + "/coming").andExpect(jsonPath("$[0].own.waiting").value(false));
        assertThat(told(rose, "homework.event")).isZero();

        toClass(lea, ce1, cm2);
        get(mother, EVENTS + "/coming").andExpect(jsonPath("$", empty()));
        get(teacher, MONTH).andExpect(jsonPath("$[0].counts.coming").value(0));
        assertThat(told(mother, "homework.event")).isZero();
        assertThat(told(mother, "homework.event-place")).isZero();
    }

    @Test
    void aChildInAnotherClassIsStillInvitedByTheSchool() throws Exception {
        String event = read(write(head, List.of(), written("4")), "$.id");
        answer(mother, event, 3);

        toClass(lea, ce1, cm2);

        get(mother, EVENTS + "/coming").andExpect(jsonPath("$[0].own.coming").value(3));
        assertThat(told(mother, "homework.event")).isOne();
    }

    @Test
    void placesFreedWhileItWasCalledOffAreGivenOnceItStands() throws Exception {
        String event = market("2");
        answer(rose, event, 2);
        answer(mother, event, 2);
        delete(teacher, EVENTS + "/" + event);
        bar(rose.person(), tom);
        assertThat(told(mother, "homework.event-place")).isZero();

        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isNoContent());

        get(mother, EVENTS + "/coming").andExpect(jsonPath("$[0].own.waiting").value(false));
        assertThat(told(mother, "homework.event-place")).isOne();
    }

    private void bar(PersonId guardian, ChildId child) {
        town.run(() -> {
            jdbc.sql(
                            "update core.guardianship set restricted = true where guardian_id = :guardian and child_id = :child")
                    .param("guardian", guardian.value())
                    .param("child", child.value())
                    .update();
            events.publishEvent(new TieShut(child, guardian));
        });
    }

    private void toClass(ChildId child, ClassId from, ClassId to) {
        town.run(() -> {
            jdbc.sql("update core.pupil set class_id = :to where id = :child")
                    .param("to", to.value())
                    .param("child", child.value())
                    .update();
            events.publishEvent(new PupilClassesChanged(town.id(), List.of(new ClassChange(child, from, to, true))));
        });
        mother = town.viewer(mother.person());
    }
}
