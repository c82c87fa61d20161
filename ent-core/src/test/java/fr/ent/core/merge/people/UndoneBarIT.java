package fr.ent.core.merge.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A merge is undone after a court barred the one who was two. */
class UndoneBarIT extends MergeScene {

    @Test
    void aBarSinceFollowsTheTieThatItBars() throws Exception {
        String merge = merged(nadia, marie, other);
        write(
                "update core.guardianship set restricted = true, version = version + 1"
                        + " where guardian_id = '%s' and child_id = '%s'",
                marie, rose);
        write("""
                insert into core.guardian_bar (id, child_id, guardian_id, kind, decided_on, barred_by, barred_at)
                values (gen_random_uuid(), '%s', '%s', 'JUDGMENT', '2026-10-02', '%s', now())""", rose, marie, nadia);

        assertThat(undo(nadia, merge).getStatus()).isEqualTo(200);

        assertThat(count(
                        "select count(*) from core.guardian_bar b join core.guardianship g using (child_id, guardian_id)"
                                + " where g.restricted and b.lifted_at is null and guardian_id = :id",
                        other))
                .isOne();
        assertThat(count("select count(*) from core.guardian_bar where guardian_id = :id", marie))
                .isZero();
    }
}
