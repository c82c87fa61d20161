package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A class that people close between a preview, its import and its undoing is open again for those who come into it. */
@IntegrationTest
class ClosedClassesIT {

    private static final String HEAD = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n";
    private static final String TEACHERS = "Nom;Prénom;Classe\n";
    private static final String BOTH = HEAD + pupils(0, 18, "CP") + pupils(18, 20, "CE1");
    private static final String ALL_IN_CP = HEAD + pupils(0, 20, "CP");

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
    private TransactionTemplate transaction;

    private Town town;
    private Office office;
    private SchoolId school;
    private String ce1;

    @BeforeEach
    void importTwoClasses() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        office = new Office(mvc, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
        applied(BOTH);
        ce1 = office.query("select id from core.school_class where name = 'CE1'")
                .getFirst();
    }

    private static String pupils(int from, int to, String schoolClass) {
        return IntStream.range(from, to)
                .mapToObj(n -> "DUPRÉ;;Zoé" + (char) ('a' + n) + ";14/03/2017;F;;" + schoolClass + "\n")
                .collect(Collectors.joining());
    }

    private String preview(String pupils) {
        return office.upload(school, Office.file("pupils", pupils)).id();
    }

    private String applied(String pupils) {
        String batch = preview(pupils);
        assertThat(office.apply(batch).status()).isEqualTo(200);
        return batch;
    }

    @Test
    void undoingAnImportOpensTheClassesItsPupilsReturnTo() {
        String before = office.directory();
        String batch = applied(ALL_IN_CP);
        assertThat(office.close(ce1).status()).isEqualTo(204);

        assertThat(office.undo(batch).status()).isEqualTo(200);

        assertThat(office.directory()).isEqualTo(before);
    }

    @Test
    void undoingAnImportOpensTheClassesItsTeachersReturnTo() {
        office.apply(office.upload(
                        school, Office.file("pupils", BOTH), Office.file("teachers", TEACHERS + "CORDIER;Alix;CE1\n"))
                .id());
        String before = office.directory();
        Office.Answer moved = office.upload(
                school, Office.file("pupils", ALL_IN_CP), Office.file("teachers", TEACHERS + "CORDIER;Alix;CP\n"));
        assertThat(office.apply(moved.id()).status()).isEqualTo(200);
        assertThat(office.close(ce1).status()).isEqualTo(204);
        assertThat(office.query("select role from core.ended_right")).containsExactly("TEACHER");

        assertThat(office.undo(moved.id()).status()).isEqualTo(200);

        assertThat(office.directory()).isEqualTo(before);
        assertThat(office.query("select role from core.ended_right")).isEmpty();
    }

    @Test
    void aClassThatAnImportOpenedStaysOpenForAPupilWhoCameSince() {
        applied(ALL_IN_CP);
        office.close(ce1);
        String reopening = applied(BOTH);
        town.pupil("Ana", "Roy", school, new ClassId(UUID.fromString(ce1)));

        assertThat(office.undo(reopening).status()).isEqualTo(200);

        assertThat(closed()).isZero();
    }

    @Test
    void anImportOpensAClassThatWasClosedSinceItsPreview() {
        applied(ALL_IN_CP);
        String preview = preview(BOTH);
        assertThat(office.close(ce1).status()).isEqualTo(204);

        assertThat(office.apply(preview).status()).isEqualTo(200);

        assertThat(closed()).isZero();
    }

    @Test
    void undoingAnImportOpensAClassThatIsBeingClosed() throws Exception {
        String batch = applied(ALL_IN_CP);

        whileCe1Closes(() -> office.undo(batch));

        assertThat(closed()).isZero();
    }

    @Test
    void undoingAnImportAfterTheDelayOpensAClassThatIsBeingClosed() throws Exception {
        String batch = applied(HEAD + pupils(0, 18, "CP"));
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        LeavingRound.pass(application);

        whileCe1Closes(() -> office.undo(batch));

        assertThat(closed()).isZero();
    }

    private void whileCe1Closes(Callable<Office.Answer> undoing) throws Exception {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Office.Answer> undone = town.in(() -> transaction.execute(closing -> {
                assertThat(office.close(ce1).status()).isEqualTo(204);
                Future<Office.Answer> underWay = other.submit(undoing);
                await().atMost(20, TimeUnit.SECONDS).until(() -> underWay.isDone() || somebodyWaits());
                return underWay;
            }));
            assertThat(undone.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single() > 0;
    }

    private int closed() {
        return office.query("select id from core.school_class where closed_on is not null")
                .size();
    }
}
