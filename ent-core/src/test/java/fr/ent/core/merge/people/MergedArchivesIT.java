package fr.ent.core.merge.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import org.junit.jupiter.api.Test;

/** An archive holds one person's data: none is left when two people become one, nor when they are parted again. */
class MergedArchivesIT extends MergeScene {

    @Test
    void noArchiveIsLeftByAMergeNorByItsUndo() throws Exception {
        archive(marie);
        archive(other);
        String merge = merged(nadia, marie, other);
        assertThat(archives(marie)).isZero();
        assertThat(archives(other)).isZero();
        archive(marie);

        undo(nadia, merge);

        assertThat(archives(marie)).isZero();
        assertThat(archives(other)).isZero();
    }

    private void archive(PersonId person) {
        write("""
                insert into core.data_export (id, person_id, state, site, asked_at, parts, done, size, expires_at)
                values (gen_random_uuid(), '%s', 'READY', '', now(), 1, 1, 1, now() + interval '7 days')""", person);
    }

    private int archives(PersonId person) {
        return count("select count(*) from core.data_export where person_id = :id", person);
    }
}
