package fr.ent.core.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LeavingsIT extends ClassScene {

    @Autowired
    private Leavings leavings;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationContext application;

    private PersonId head;

    @BeforeEach
    void leaSoonLeaves() {
        head = town.head("Ada", "Baille", school);
        town.run(() -> jdbc.sql("""
                        with batch as (
                            insert into core.import_batch (territory_id, id, school_id, state, files, counts,
                                                           compared_at_revision, created_by, created_at)
                            values (:town, gen_random_uuid(), :school, 'APPLIED', '{}', '{}', 0, :by, now()) returning id)
                        insert into core.pupil_leaving (territory_id, child_id, leaves_on, batch_id, noted_at)
                        select :town, :child, '2026-12-04', id, now() from batch""")
                .param("town", town.id().value())
                .param("school", school.value())
                .param("by", head.value())
                .param("child", lea.value())
                .update());
    }

    @Test
    void areKnownToTheHeadAsLongAsTheRightHolds() {
        assertThat(seen(town.viewer(head))).hasSize(1);

        town.run(() -> jdbc.sql("update core.role_grant set ends_at = '2026-11-01' where person_id = :person")
                .param("person", head.value())
                .update());

        assertThat(seen(town.viewer(head))).isEmpty();
    }

    @Test
    void endNothingForAPupilWhoIsAtAnotherSchoolByThen() {
        var other = town.school("Les Tilleuls");
        var schoolClass = town.schoolClass(other, "CP");
        town.run(() -> jdbc.sql("update core.pupil set school_id = :school, class_id = :class where id = :child")
                .param("school", other.value())
                .param("class", schoolClass.value())
                .param("child", lea.value())
                .update());
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));

        LeavingRound.pass(application);

        assertThat(town.number("select count(*) from core.pupil where left_on is null and id = :id", lea.value()))
                .isOne();
        assertThat(town.number("select count(*) from core.pupil_leaving where child_id = :id", lea.value()))
                .isZero();
    }

    private List<Leavings.LeavingPupil> seen(Viewer viewer) {
        return town.in(() -> leavings.list(viewer));
    }
}
