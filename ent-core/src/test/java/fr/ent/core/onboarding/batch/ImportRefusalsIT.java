package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.SchoolId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Imports that must not happen, and people who may not import. */
@IntegrationTest
class ImportRefusalsIT {

    private static final String ONE_PUPIL = """
            Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;Classe
            DUPRÉ;;Zoé;14/03/2017;F;CE1
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Office office;
    private SchoolId school;

    @BeforeEach
    void openTheOffice() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        office = new Office(mvc, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
    }

    @Test
    void refusesAHostileFileWithItsPlaceAndKeepsNothing() {
        String before = office.directory();

        Office.Answer refused = office.upload(
                school,
                Office.file("pupils", ONE_PUPIL.replace("DUPRÉ", "=cmd|' /C calc'!A0")),
                Office.sample("guardians", "responsables-utf8-bom.csv"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("urn:ent:problem:core:import-refused");
        JsonNode error = refused.body().get("errors").get(0);
        assertThat(error.get("file").asString()).isEqualTo("pupils");
        assertThat(error.get("line").asInt()).isEqualTo(2);
        assertThat(error.get("column").asInt()).isEqualTo(1);
        assertThat(error.get("reason").asString()).isEqualTo("formula");
        assertThat(office.directory()).isEqualTo(before);
        assertThat(office.read("").body()).isEmpty();
        assertThat(office.query("select action from core.audit_entry")).containsExactly("import.refused");
    }

    @Test
    void refusesAnUploadWithoutFiles() {
        assertThat(office.upload(school).status()).isEqualTo(400);
    }

    @Test
    void letsNobodyLeaveWhileALineCouldNotBeRead() {
        apply(ONE_PUPIL + "BRUN;;Ilan;02/02/2017;M;CE1\n");

        Office.Answer preview =
                office.upload(school, Office.file("pupils", ONE_PUPIL + "BRUN;;Ilan;02/13/2017;M;CE1\n"));

        assertThat(preview.count("left", "pupils")).isZero();
        assertThat(preview.body().get("rejected").get(0).get("reason").asString())
                .isEqualTo("invalid-date");
        assertThat(preview.body().get("rejected").get(0).get("column").asInt()).isEqualTo(4);
    }

    @Test
    void doesNotApplyWhatWasComparedWithAnotherDirectory() {
        apply(ONE_PUPIL);
        Office.Answer preview = office.upload(school, Office.file("pupils", ONE_PUPIL.replace("CE1", "CE2")));
        office.change("update core.pupil set level = 'CE1', version = version + 1");
        String before = office.directory();

        Office.Answer stale = office.apply(preview.id());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("urn:ent:problem:core:import-stale");
        assertThat(office.directory()).isEqualTo(before);
        assertThat(office.resolve(preview.id(), "[]").status()).isEqualTo(200);
        assertThat(office.apply(preview.id()).status()).isEqualTo(200);
    }

    @Test
    void doesNotApplyTwoPreviewsOfTheSameNewPupil() {
        Office.Answer first = office.upload(school, Office.file("pupils", ONE_PUPIL));
        Office.Answer second = office.upload(school, Office.file("pupils", ONE_PUPIL));
        assertThat(office.apply(first.id()).status()).isEqualTo(200);

        assertThat(office.apply(second.id()).problem()).isEqualTo("urn:ent:problem:core:import-stale");
        assertThat(office.query("select given_name from core.person where given_name = 'Zoé'"))
                .hasSize(1);
    }

    @Test
    void doesNotUndoWhatSomethingElseHasTouched() {
        String batch = apply(ONE_PUPIL);
        office.change("update core.person set street = '1 rue Neuve', version = version + 1 where given_name = 'Zoé'");
        String before = office.directory();

        Office.Answer touched = office.undo(batch);

        assertThat(touched.status()).isEqualTo(409);
        assertThat(touched.problem()).isEqualTo("urn:ent:problem:core:import-touched");
        assertThat(touched.body().get("rows").asInt()).isEqualTo(1);
        assertThat(office.directory()).isEqualTo(before);
    }

    @Test
    void doesNotUndoPeopleOthersRelyOn() {
        String batch = apply(ONE_PUPIL);
        office.change("""
                insert into core.account (territory_id, subject, person_id, username)
                select territory_id, id::text, id, 'zoe' from core.person where given_name = 'Zoé'""");

        assertThat(office.undo(batch).body().get("rows").asInt()).isEqualTo(1);
    }

    @Test
    void isClosedToHeadsSinceAComparisonShowsPupilsOfOtherSchools() {
        Office head = new Office(mvc, jdbc, town, town.viewer(town.head("Aline", "Roux", school)));
        String preview = office.upload(school, Office.file("pupils", ONE_PUPIL)).id();

        assertThat(head.upload(school, Office.file("pupils", ONE_PUPIL)).status())
                .isEqualTo(403);
        assertThat(head.read("").status()).isEqualTo(403);
        assertThat(head.read("/" + preview).status()).isEqualTo(403);
        assertThat(head.read("/" + preview + "/changes").status()).isEqualTo(403);
        assertThat(head.resolve(preview, "[]").status()).isEqualTo(403);
        assertThat(head.apply(preview).status()).isEqualTo(403);
        assertThat(head.undo(preview).status()).isEqualTo(403);
    }

    @Test
    void isClosedToTeachersAndOtherTerritories() {
        var schoolClass = town.schoolClass(school, "CP");
        Office teacher = new Office(mvc, jdbc, town, town.viewer(town.teacher("Alix", "Cordier", schoolClass)));
        Town elsewhere = planner.found("Rochebrune");
        Office stranger = new Office(mvc, jdbc, elsewhere, elsewhere.viewer(elsewhere.agent("Karim", "Vidal")));
        Office.Answer preview = office.upload(school, Office.file("pupils", ONE_PUPIL));

        assertThat(teacher.upload(school, Office.file("pupils", ONE_PUPIL)).status())
                .isEqualTo(403);
        assertThat(stranger.upload(school, Office.file("pupils", ONE_PUPIL)).status())
                .isEqualTo(404);
        assertThat(stranger.read("/" + preview.id()).status()).isEqualTo(404);
        assertThat(stranger.apply(preview.id()).status()).isEqualTo(404);
    }

    private String apply(String pupils) {
        Office.Answer preview = office.upload(school, Office.file("pupils", pupils));
        assertThat(office.apply(preview.id()).status()).isEqualTo(200);
        return preview.id();
    }
}
