package fr.ent.core.storage.unnamed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RemoveUnnamedFilesIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Files files;

    @Autowired
    private RemoveUnnamedFiles round;

    @Autowired
    private Sql sql;

    @Autowired
    private Clock clock;

    private Viewer teacher;

    @BeforeEach
    void aTeacher() {
        Town town = planner.found("Valmarin");
        teacher = town.viewer(town.teacher("Claire", "Morel", town.schoolClass(town.school("Jean-Macé"), "CE1")));
    }

    @Test
    void takesAwayWhatNothingHasNamedForAMonth() {
        FileId forgotten = sentAgo(Duration.ofDays(31));
        FileId fresh = sentAgo(Duration.ofDays(29));

        round.everywhere();

        assertThat(left(forgotten, fresh)).containsExactly(fresh);
    }

    @Test
    void leavesWhatSomebodyMayOpen() {
        FileId shared = sentAgo(Duration.ofDays(400));
        inScope(() -> files.share(List.of(shared), new Files.Audience.OfTerritory(teacher.territory())));

        round.everywhere();

        assertThat(left(shared)).containsExactly(shared);
    }

    @Test
    void leavesWhatAMergeMayBringBack() {
        FileId taken = sentAgo(Duration.ofDays(400));
        inScope(() -> sql.of("""
                        with merge as (
                            insert into core.person_merge (id, kept_id, gone_id, merged_by, merged_at)
                            values (gen_random_uuid(), :me, gen_random_uuid(), :me, now()) returning id)
                        insert into core.merged_row (merge_id, step, line, relation, person_column, before)
                        select id, 0, 0, 'canteen.family_file', 'child_id', jsonb_build_object('scan', cast(:file as text)) from merge""")
                .with("me", teacher.person())
                .with("file", taken.toString())
                .run());

        round.everywhere();

        assertThat(left(taken)).containsExactly(taken);
    }

    private FileId sentAgo(Duration ago) {
        FileId id = FileId.next();
        inScope(() -> sql.of("""
                        insert into core.stored_file (territory_id, id, owner_id, name, media_type, size, sha256, created_at)
                        values (core.territory(), :id, :owner, 'lettre.txt', 'text/plain', 1, 'x', :then)""")
                .with("id", id)
                .with("owner", teacher.person())
                .with("then", clock.instant().minus(ago))
                .run());
        return id;
    }

    private List<FileId> left(FileId... of) {
        return TerritoryScope.call(
                teacher.territory(),
                () -> files.list(List.of(of)).stream().map(FileView::id).toList());
    }

    private void inScope(Runnable work) {
        TerritoryId territory = teacher.territory();
        TerritoryScope.run(territory, work);
    }
}
