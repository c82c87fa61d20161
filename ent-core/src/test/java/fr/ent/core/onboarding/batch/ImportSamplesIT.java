package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.SchoolId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The three exports of one school, as ONDE writes them. */
@IntegrationTest
class ImportSamplesIT {

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

    private Office office;
    private SchoolId school;

    @BeforeEach
    void openTheOffice() {
        Town town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        office = new Office(mvc, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
    }

    @Test
    void previewsEveryoneAndChangesNothing() {
        String before = office.directory();

        Office.Answer preview = office.uploadSamples(school);

        assertThat(preview.status()).isEqualTo(201);
        assertThat(preview.body().get("state").asString()).isEqualTo("PREVIEWED");
        assertThat(preview.count("added", "pupils")).isEqualTo(6);
        assertThat(preview.count("added", "classes")).isEqualTo(3);
        assertThat(preview.count("added", "guardians")).isEqualTo(5);
        assertThat(preview.count("added", "links")).isEqualTo(5);
        assertThat(preview.count("added", "teachers")).isEqualTo(3);
        assertThat(preview.count("added", "rights")).isEqualTo(4);
        assertThat(preview.count("added", "households")).isEqualTo(4);
        assertThat(preview.sum("changed") + preview.sum("moved") + preview.sum("left") + preview.sum("unchanged"))
                .isZero();
        assertThat(preview.body().get("rejected")).isEmpty();
        assertThat(office.directory()).isEqualTo(before);
    }

    @Test
    void asksWhichOfTwoHomonymsIsMeant() {
        Office.Answer preview = office.uploadSamples(school);

        JsonNode question = preview.body().get("ambiguous").get(0);
        assertThat(preview.body().get("ambiguous")).hasSize(1);
        assertThat(question.get("file").asString()).isEqualTo("guardians");
        assertThat(question.get("line").asInt()).isEqualTo(6);
        assertThat(question.get("reason").asString()).isEqualTo("same-child-name");
        assertThat(question.get("candidates"))
                .extracting(candidate -> candidate.get("birthDate").asString())
                .containsExactlyInAnyOrder("2018-05-11", "2018-08-20");
        Office.Answer refused = office.apply(preview.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("urn:ent:problem:core:import-unresolved");
    }

    @Test
    void appliesWhatWasDecided() {
        importSamples();

        assertThat(office.query("""
                        select n.given_name || ' ' || n.birth_date || ' < ' || g.given_name from core.guardianship l
                        join core.person n on n.id = l.child_id join core.person g on g.id = l.guardian_id
                        order by 1"""))
                .containsExactly(
                        "Aïssatou 2018-02-01 < Fatou",
                        "Léa 2018-08-20 < Paul",
                        "Noé 2017-11-30 < Claire",
                        "Noé 2017-11-30 < Yann",
                        "Tom 2015-09-02 < Anne",
                        "Zoé 2017-03-14 < Anne");
        assertThat(office.query("""
                        select n.given_name from core.pupil p join core.person n on n.id = p.id
                        where not p.photo_consent""")).containsExactly("Tom");
        assertThat(office.query("""
                        select n.given_name || ' ' || r.role || coalesce(' ' || c.name, '') from core.role_grant r
                        join core.person n on n.id = r.person_id left join core.school_class c on c.id = r.scope_id
                        where r.role in ('TEACHER', 'HEAD') order by 1"""))
                .containsExactly(
                        "Alix TEACHER CP Mme Cordier",
                        "Claude TEACHER CE1 Mme Aubin",
                        "Dominique HEAD",
                        "Dominique TEACHER CM2 M. Baille");
    }

    @Test
    void givesAChildOfSeparatedParentsTwoHouseholds() {
        importSamples();

        assertThat(office.query("""
                        select h.name || ': ' || string_agg(n.given_name, ', ' order by m.kind, n.given_name)
                        from core.household h join core.household_member m on m.household_id = h.id
                        join core.person n on n.id = m.person_id group by h.id, h.name order by 1"""))
                .containsExactly(
                        "DUPRÉ: Anne, Tom, Zoé",
                        "LE GOFF: Yann, Noé",
                        "MARTIN: Claire, Noé",
                        "MARTIN: Paul, Léa",
                        "N’DIAYE: Fatou, Aïssatou");
    }

    @Test
    void findsNothingNewTheSecondTime() {
        importSamples();
        String before = office.directory();

        Office.Answer again = office.uploadSamples(school);

        assertThat(again.body().get("ambiguous")).isEmpty();
        assertThat(again.sum("added") + again.sum("changed") + again.sum("moved") + again.sum("left"))
                .isZero();
        assertThat(again.count("unchanged", "pupils")).isEqualTo(6);
        assertThat(again.count("unchanged", "guardians")).isEqualTo(5);
        assertThat(again.count("unchanged", "teachers")).isEqualTo(3);
        assertThat(again.count("unchanged", "links")).isEqualTo(6);
        assertThat(office.apply(again.id()).status()).isEqualTo(200);
        assertThat(office.directory()).isEqualTo(before);
    }

    @Test
    void undoesAFirstImportToTheLastRow() {
        String before = office.directory();
        String batch = importSamples();
        assertThat(office.directory()).isNotEqualTo(before);

        Office.Answer undone = office.undo(batch);

        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.body().get("state").asString()).isEqualTo("UNDONE");
        assertThat(office.directory()).isEqualTo(before);
        assertThat(office.undo(batch).problem()).isEqualTo("urn:ent:problem:core:import-not-applied");
    }

    @Test
    void keepsWhatAnOlderExportDoesNotKnowAndUndoesMovesAndDepartures() {
        importSamples();
        String before = office.directory();

        Office.Answer older = office.upload(school, Office.sample("pupils", "eleves-be1d-quoted-footer-latin1.csv"));
        assertThat(older.count("moved", "pupils")).isEqualTo(2);
        assertThat(older.count("left", "pupils")).isEqualTo(4);
        assertThat(office.applyAnyway(older.id()).status()).isEqualTo(200);
        assertThat(office.query("select p.id::text from core.pupil p where p.left_on is not null"))
                .isEmpty();
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        LeavingRound.pass(application);

        assertThat(office.query("""
                        select n.given_name || ' ' || c.name || ' ' || p.ine || ' ' || n.street from core.pupil p
                        join core.person n on n.id = p.id join core.school_class c on c.id = p.class_id
                        where p.left_on is null order by 1"""))
                .containsExactly("Noé CE1 1234567892C 12 allée du Bief", "Zoé CE1 1234567890A 3 rue des Lilas");
        assertThat(office.undo(older.id()).status()).isEqualTo(200);
        assertThat(office.directory()).isEqualTo(before);
    }

    @Test
    void showsEachChangeFieldByField() {
        importSamples();
        String pupils = """
                Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Classe
                DUPRÉ;;Zoé;14/03/2017;F;1234567890A;9 rue Neuve;CP Mme Cordier
                """;

        Office.Answer preview = office.upload(school, Office.file("pupils", pupils));
        JsonNode moved =
                office.read("/" + preview.id() + "/changes?kind=MOVED").body().get("items");

        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).get("subject").asString()).isEqualTo("Zoé DUPRÉ");
        assertThat(moved.get(0).get("line").asInt()).isEqualTo(2);
        assertThat(moved.get(0).get("fields"))
                .extracting(field -> field.get("field").asString() + ": "
                        + field.get("before").asString() + " → "
                        + field.get("after").asString())
                .containsExactlyInAnyOrder(
                        "street: 3 rue des Lilas → 9 rue Neuve", "className: CE1 Mme Aubin → CP Mme Cordier");
    }

    /** Imports the samples, Paul being the father of the second Léa, and gives the batch. */
    private String importSamples() {
        Office.Answer preview = office.uploadSamples(school);
        JsonNode question = preview.body().get("ambiguous").get(0);
        String lea = question.get("candidates")
                .valueStream()
                .filter(candidate -> candidate.get("birthDate").asString().equals("2018-08-20"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        Office.Answer resolved = office.resolve(
                preview.id(),
                "[{\"ambiguityId\": \"%s\", \"candidateId\": \"%s\"}]"
                        .formatted(question.get("id").asString(), lea));
        assertThat(resolved.body().get("ambiguous")).isEmpty();
        assertThat(resolved.count("added", "links")).isEqualTo(6);
        Office.Answer applied = office.apply(preview.id());
        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.body().get("state").asString()).isEqualTo("APPLIED");
        return preview.id();
    }
}
