package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.account.Accounts;
import fr.ent.core.archive.ArchiveRound;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The life of an archive: asked for by its owner alone, told, and gone when it is over. */
@ProductTest
class OwnArchiveLifeIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private List<ModuleSchema> schemas;

    @Autowired
    private SettableClock clock;

    private TwoHomes homes;
    private Scene scene;

    @BeforeEach
    void aFamilyOfTwoHomesOfWhichMuchIsKept() throws IOException {
        homes = new TwoHomes(planner, http, jdbc, accounts);
        scene = homes.scene;
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void isOneAtATimeAndForItsOwnerAlone() {
        OwnArchive.take(scene, Persona.GUARDIAN);

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN_OF_CLASSMATE)).isEqualTo("NONE");
        assertThat(OwnArchive.state(scene, Persona.FOREIGN_ADMINISTRATOR)).isEqualTo("NONE");
        assertThat(OwnArchive.fetch(scene, Persona.ADMINISTRATOR).getStatus()).isEqualTo(404);
        OwnArchive.take(scene, Persona.GUARDIAN);
        assertThat(homes.exports()).hasSize(1);
        assertThat(scene.town.audited("data-export.asked")).isEqualTo(2);
        assertThat(scene.town.audited("data-export.fetched")).isEqualTo(2);
        assertThat(scene.town.number(
                        "select count(*) from core.notice where kind = 'core.data-export-ready' and recipient_id = :id",
                        homes.guardian().value()))
                .isEqualTo(2);
    }

    @Test
    void isGoneOnceItsDaysAreOver() {
        OwnArchive.take(scene, Persona.GUARDIAN);
        UUID id = homes.exports().getFirst();

        clock.set(clock.instant().plus(Duration.ofDays(6)));
        ArchiveRound.pass(application);
        assertThat(homes.exports()).hasSize(1);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        ArchiveRound.pass(application);

        assertThat(homes.exports()).isEmpty();
        awaitNoObject(id);
    }

    @Test
    void isGoneWhenItsOwnerWantsItNoMore() {
        OwnArchive.take(scene, Persona.GUARDIAN);
        UUID id = homes.exports().getFirst();

        OwnArchive.cancel(scene, Persona.GUARDIAN);

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN)).isEqualTo("NONE");
        awaitNoObject(id);
    }

    @Test
    void isGoneOnceItsOwnerIsBarredFromAChildInIt() {
        OwnArchive.take(scene, Persona.GUARDIAN);
        UUID id = homes.exports().getFirst();

        scene.town.run(() -> jdbc.sql("update core.guardianship set restricted = true where guardian_id = :guardian")
                .param("guardian", homes.guardian().value())
                .update());

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN)).isEqualTo("NONE");
        assertThat(OwnArchive.fetch(scene, Persona.GUARDIAN).getStatus()).isEqualTo(404);
        ArchiveRound.pass(application);
        assertThat(homes.exports()).isEmpty();
        awaitNoObject(id);
    }

    @Test
    void isMadeByTheNextRoundWhenACopyHasLeftIt() {
        left(1);

        ArchiveRound.pass(application);

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN)).isEqualTo("READY");
    }

    @Test
    void isGivenUpOnceThreeCopiesHaveDiedOverIt() {
        left(3);

        ArchiveRound.pass(application);

        assertThat(OwnArchive.state(scene, Persona.GUARDIAN)).isEqualTo("FAILED");
    }

    private void left(int tries) {
        scene.town.run(() -> jdbc.sql("""
                        insert into core.data_export (id, person_id, state, site, asked_at, parts, tries, taken_until)
                        values (gen_random_uuid(), :guardian, 'UNDER_WAY', '', :now, 3, :tries, :now)""")
                .param("guardian", homes.guardian().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("tries", tries)
                .update());
    }

    private void awaitNoObject(UUID id) {
        PersonalTraces traces = new PersonalTraces(application.getEnvironment(), schemas, scene.town);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(traces.keys()).noneMatch(key -> key.endsWith(id.toString())));
    }
}
