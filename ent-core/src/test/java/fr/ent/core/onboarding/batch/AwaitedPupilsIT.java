package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Pupils whom the counter wrote down before a file named them. */
@IntegrationTest
class AwaitedPupilsIT {

    private static final String HEAD = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n";
    private static final String ZOE = "DUPRÉ;;Zoé;14/03/2017;F;;CP\n";
    private static final String NOE = "ROUX;;Noé;02/09/2018;M;;CP\n";

    private static final String CONTACT = """
            {"email": "", "homePhone": "", "workPhone": "", "mobilePhone": "", "street": "", "postcode": "", "city": "",
             "country": ""}""";

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

    private Town town;
    private Viewer agent;
    private Office office;
    private SchoolId school;

    @BeforeEach
    void writeDown() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        agent = town.viewer(town.agent("Nora", "Petit"));
        office = new Office(mvc, jdbc, town, agent);
        applied(HEAD + ZOE);
        atTheCounter();
    }

    @Test
    void isNotMissingFromAFileThatDoesNotNameThePupilYet() {
        Office.Answer preview = upload(HEAD + ZOE);

        assertThat(preview.count("left", "pupils")).isZero();
        assertThat(preview.body().at("/leaving/pupils").asInt()).isZero();
        JsonNode awaiting = preview.body().at("/leaving/awaiting");
        assertThat(awaiting).hasSize(1);
        assertThat(awaiting.get(0).get("subject").asString()).isEqualTo("Noé Roux");
        assertThat(awaiting.get(0).get("className").asString()).isEqualTo("CP");

        assertThat(office.applyAnyway(preview.id()).status()).isEqualTo(200);
        assertThat(leaving()).isEmpty();
    }

    @Test
    void canBeMissingOnceAFileHasNamedThePupil() {
        Office.Answer naming = upload(HEAD + ZOE + NOE);
        assertThat(naming.count("added", "pupils")).isZero();
        assertThat(naming.body().at("/leaving/awaiting")).isEmpty();
        assertThat(office.applyAnyway(naming.id()).status()).isEqualTo(200);

        Office.Answer missing = upload(HEAD + ZOE);

        assertThat(missing.count("left", "pupils")).isOne();
        assertThat(missing.body().at("/leaving/awaiting")).isEmpty();
        assertThat(office.applyAnyway(missing.id()).status()).isEqualTo(200);
        assertThat(leaving()).isEqualTo("2026-12-01");
    }

    @Test
    void awaitsAFileAgainWhenTheOneThatNamedThePupilIsUndone() {
        String naming = applied(HEAD + ZOE + NOE);

        assertThat(office.undo(naming).status()).isEqualTo(200);

        assertThat(upload(HEAD + ZOE).count("left", "pupils")).isZero();
    }

    @Test
    void aPupilTakenBackAtTheCounterAwaitsAFileAnew() {
        applied(HEAD + ZOE + NOE);
        applied(HEAD + ZOE);
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        LeavingRound.pass(application);
        atTheCounter();

        Office.Answer preview = upload(HEAD + ZOE);

        assertThat(preview.count("left", "pupils")).isZero();
        assertThat(preview.body().at("/leaving/awaiting")).hasSize(1);
    }

    @Test
    void aPreviewOfACopyOfTheVersionBeforeByWhichThePupilWouldLeaveIsOutdated() {
        applied(HEAD + ZOE + NOE);
        String preview = upload(HEAD + ZOE).id();
        town.run(() -> jdbc.sql("update core.pupil set awaits_file = true where id in "
                        + "(select id from core.person where given_name = 'Noé')")
                .update());

        assertThat(office.applyAnyway(preview).problem()).isEqualTo("urn:ent:problem:core:import-stale");
        assertThat(leaving()).isEmpty();
    }

    private void atTheCounter() {
        String schoolClass = office.query("select id::text from core.school_class where name = 'CP'")
                .getFirst();
        String family = """
                {"name": "Foyer Roux", "people": {"adults": [{"person": {"identity": %s, "contact": %s},
                 "guardian": true, "confirmed": true}],
                 "children": [{"pupil": {"identity": %s, "classId": "%s"}, "confirmed": false}]}}""".formatted(identity("Ana", "null"), CONTACT, identity("Noé", "\"2018-09-02\""), schoolClass);
        int status = town.in(() -> {
            try {
                return mvc.perform(post("/api/core/households")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(family)
                                .requestAttr(Viewer.class.getName(), agent))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
        assertThat(status).isEqualTo(201);
    }

    private static String identity(String given, String born) {
        return """
                {"familyName": "Roux", "usualName": "", "givenName": "%s", "birthDate": %s, "sex": null,
                 "birthPlace": "", "birthCountry": ""}""".formatted(given, born);
    }

    private Office.Answer upload(String pupils) {
        return office.upload(school, Office.file("pupils", pupils));
    }

    private String applied(String pupils) {
        Office.Answer preview = upload(pupils);
        assertThat(office.applyAnyway(preview.id()).status()).isEqualTo(200);
        return preview.id();
    }

    private String leaving() {
        return String.join(",", office.query("select leaves_on::text from core.pupil_leaving where left_at is null"));
    }
}
