package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Pupils whom one file misses, and what later files and an undo make of that. */
@IntegrationTest
class LeavingPupilsIT {

    private static final String HEAD = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n";
    private static final String ZOE = "DUPRÉ;;Zoé;14/03/2017;F;;CP\n";
    private static final String TOM = "DUPRÉ;;Tom;02/09/2015;M;;CP\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Viewers viewers;

    @Autowired
    private TransactionTemplate transaction;

    private Town town;
    private Office office;
    private SchoolId school;

    @BeforeEach
    void importBoth() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        office = new Office(mvc, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
        applied(HEAD + ZOE + TOM);
    }

    @Test
    void keepsItsDayWhenTheNextFileMissesThePupilToo() {
        applied(HEAD + ZOE);
        clock.set(Instant.parse("2026-11-26T09:00:00Z"));

        Office.Answer again = upload(HEAD + ZOE);

        assertThat(again.count("left", "pupils")).isZero();
        assertThat(office.apply(again.id()).status()).isEqualTo(200);
        assertThat(leaving()).isEqualTo("2026-12-01");
    }

    @Test
    void staysWhenTheNextFileNamesThePupilAgainAndLeavesWhenThatIsUndone() {
        applied(HEAD + ZOE);

        String corrected = applied(HEAD + ZOE + TOM);
        assertThat(leaving()).isEmpty();

        PersonId awa = town.guardian("Awa", "Dupré", tom());

        assertThat(office.undo(corrected).status()).isEqualTo(200);
        assertThat(leaving()).isEqualTo("2026-12-01");
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'core.leaving'",
                        awa.value()))
                .isOne();
    }

    private ChildId tom() {
        return town.in(() -> jdbc.sql("select id from core.person where given_name = 'Tom'")
                .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
                .single());
    }

    @Test
    void isBackWithTheFileThatNamesThePupilAfterTheDelay() {
        applied(HEAD + ZOE);
        round("2026-12-01T09:00:00Z");
        assertThat(left()).isEqualTo("2026-12-01");

        String corrected = applied(HEAD + ZOE + TOM);
        assertThat(left()).isEmpty();

        assertThat(office.undo(corrected).status()).isEqualTo(200);
        assertThat(left()).isEqualTo("2026-12-01");
    }

    @Test
    void isBackWhenTheImportIsUndoneAfterTheDelay() {
        String before = office.directory();
        String batch = applied(HEAD + ZOE);
        round("2026-12-01T09:00:00Z");

        assertThat(office.undo(batch).status()).isEqualTo(200);

        assertThat(office.directory()).isEqualTo(before);
    }

    @Test
    void anImportThatOnlyMissesPupilsCannotBeUndoneOnceItIsForgotten() {
        String batch = applied(HEAD + ZOE);
        clock.set(Instant.parse("2027-02-24T09:00:00Z"));
        upload(HEAD + ZOE);

        assertThat(office.undo(batch).problem()).isEqualTo("urn:ent:problem:core:import-too-old");
    }

    @Test
    void itsGuardiansKnowTheDayUntilThatIsUndone() {
        ChildId tom = new ChildId(UUID.fromString(office.query("""
                        select p.id::text from core.pupil p
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        where n.given_name = 'Tom'""").getFirst()));
        String guardian = town.account(town.guardian("Ana", "Dupré", tom));
        assertThat(viewer(guardian).leaving()).isEmpty();

        String batch = applied(HEAD + ZOE);
        assertThat(viewer(guardian).leaving()).containsExactly(Map.entry(tom, LocalDate.of(2026, 12, 1)));

        assertThat(office.undo(batch).status()).isEqualTo(200);
        assertThat(viewer(guardian).leaving()).isEmpty();
    }

    @Test
    void leavesOnlyOnceNoImportIsUnderWay() throws Exception {
        applied(HEAD + ZOE);
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> round = town.in(() -> transaction.execute(importing -> {
                jdbc.sql("select pg_advisory_xact_lock(hashtextextended('import:' || core.territory()::text, 0))")
                        .query((row, number) -> "")
                        .list();
                Future<?> underWay = other.submit(() -> LeavingRound.pass(application));
                await().atMost(20, TimeUnit.SECONDS).until(() -> underWay.isDone() || aRoundWaits());
                assertThat(left()).isEmpty();
                jdbc.sql("delete from core.pupil_leaving").update();
                return underWay;
            }));
            round.get(20, TimeUnit.SECONDS);
        }
        assertThat(left()).isEmpty();
    }

    private boolean aRoundWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event = 'advisory' and query like '%import:%'""").query(Integer.class).single() > 0;
    }

    private Viewer viewer(String account) {
        return viewers.findArrival(account).orElseThrow().viewer();
    }

    @Test
    void staysWhenACopyOfTheVersionBeforeUndoesTheImport() {
        String batch = applied(HEAD + ZOE);
        assertThat(leaving()).isEqualTo("2026-12-01");

        town.run(() -> mark(batch, "UNDONE"));

        assertThat(leaving()).isEmpty();
    }

    @Test
    void aCopyOfTheVersionBeforeFindsAPreviewThatItDoesNotKnowOutdated() {
        String batch = upload(HEAD + ZOE).id();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> town.run(() -> mark(batch, "APPLIED")));
    }

    private void mark(String batch, String state) {
        jdbc.sql("update core.import_batch set state = :state where id = cast(:id as uuid)")
                .param("state", state)
                .param("id", batch)
                .update();
    }

    private Office.Answer upload(String pupils) {
        return office.upload(school, Office.file("pupils", pupils));
    }

    private String applied(String pupils) {
        Office.Answer preview = upload(pupils);
        assertThat(office.applyAnyway(preview.id()).status()).isEqualTo(200);
        return preview.id();
    }

    private void round(String at) {
        clock.set(Instant.parse(at));
        LeavingRound.pass(application);
    }

    private String leaving() {
        return String.join(",", office.query("select leaves_on::text from core.pupil_leaving where left_at is null"));
    }

    private String left() {
        return String.join(",", office.query("select left_on::text from core.pupil where left_on is not null"));
    }

    @Test
    void isBackWhenBothImportsAreUndoneAfterTheDelay() {
        String missing = applied(HEAD + ZOE);
        round("2026-12-01T09:00:00Z");
        String corrected = applied(HEAD + ZOE + TOM);
        assertThat(office.undo(corrected).status()).isEqualTo(200);
        assertThat(office.undo(missing).status()).isEqualTo(200);
        assertThat(left()).isEmpty();
    }
}
