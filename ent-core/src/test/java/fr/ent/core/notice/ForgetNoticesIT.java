package fr.ent.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ForgetNoticesIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private ForgetNotices forgetNotices;

    @Autowired
    private Sql sql;

    private Town town;
    private PersonId mother;

    @BeforeEach
    void aMother() {
        town = planner.found("Valmarin");
        var school = town.school("Jean-Macé");
        mother = town.guardian("Sofia", "Benali", town.pupil("Léa", "Benali", school, town.schoolClass(school, "CE1")));
    }

    @Test
    void forgetsWhatWasReadLongAgoOrNeverWithinAYear() {
        write("read long ago", "8 months", "7 months");
        write("read lately", "8 months", "5 months");
        write("unread", "11 months", null);
        write("never read", "13 months", null);

        forgetNotices.everywhere();

        assertThat(town.in(() -> sql.of("select kind from core.notice where recipient_id = :mother order by kind")
                        .with("mother", mother)
                        .list(row -> row.text("kind"))))
                .containsExactly("read lately", "unread");
    }

    private void write(String kind, String written, @Nullable String read) {
        town.run(() -> sql.of("""
                        insert into core.notice (recipient_id, id, kind, link, created_at, read_at)
                        values (:mother, gen_random_uuid(), :kind, '/', now() - cast(:written as interval),
                                now() - cast(:read as interval))""")
                .with("mother", mother)
                .with("kind", kind)
                .with("written", written)
                .with("read", read)
                .run());
    }
}
