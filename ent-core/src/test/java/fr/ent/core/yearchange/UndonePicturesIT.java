package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * A change of years takes pupils into another class and out of none whose year isn't over; one that is undone takes them out of such
 * classes, which show them no more.
 */
@RecordApplicationEvents
class UndonePicturesIT extends YearScene {

    @Autowired
    private ApplicationEvents events;

    @Test
    void theClassThatIsLeftHearsOfIt() {
        String id = plan();
        clock.set(FIRST_DAY.plus(Duration.ofDays(3)));
        assertThat(apply(id).getStatus()).isEqualTo(204);
        background.everywhere();
        ClassId next =
                new ClassId(UUID.fromString(text("select class_id::text from core.pupil where id = :id", lea.value())));
        assertThat(next).isNotEqualTo(cp);
        assertThat(events.stream(PupilClassesChanged.class).flatMap(changed -> changed.listArrived().stream()))
                .contains(new PupilOfClass(lea, next));
        assertThat(events.stream(PupilClassesChanged.class).flatMap(changed -> changed.listHidden().stream()))
                .isEmpty();
        events.clear();

        assertThat(undo(id).getStatus()).isEqualTo(200);

        assertThat(events.stream(PupilClassesChanged.class).flatMap(changed -> changed.listHidden().stream()))
                .contains(new PupilOfClass(lea, next));
    }
}
