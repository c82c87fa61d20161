package fr.ent.core.merge.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import org.junit.jupiter.api.Test;

/** A merge is undone of which the kept person was barred, or has left, meanwhile. */
class MeantimeIT extends MergeScene {

    @Test
    void aBarOfTheMeantimeGoesWithTheTieItIsAbout() throws Exception {
        String merge = merged(nadia, marie, other);
        bar(marie, rose);
        bar(marie, elina);

        undo(nadia, merge);

        String bars = "select count(*) from core.guardian_bar b join core.guardianship g using (child_id, guardian_id)"
                + " where g.restricted and b.lifted_at is null and guardian_id = :id";
        assertThat(count(bars, other)).isOne();
        assertThat(count(bars, marie)).isOne();
    }

    @Test
    void thePersonWhoHasLeftSinceComesBackFirst() throws Exception {
        String merge = merged(nadia, marie, other);
        write("update core.person set left_on = '2026-11-20' where id = '%s'", marie);

        assertThat(problem(undo(nadia, merge))).isEqualTo("core:kept-left");
    }

    private void bar(PersonId guardian, ChildId child) {
        write(
                "update core.guardianship set restricted = true, version = version + 1"
                        + " where guardian_id = '%s' and child_id = '%s'",
                guardian, child);
        write(
                "insert into core.guardian_bar (id, child_id, guardian_id, kind, decided_on, barred_by, barred_at)"
                        + " values (gen_random_uuid(), '%s', '%s', 'ORDER', '2026-11-02', '%s', now())",
                child, guardian, nadia);
    }
}
