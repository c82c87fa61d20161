package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Decisions of a person about a pupil, and the files that don't know of them yet. */
@IntegrationTest
class DecidedByHandIT {

    private static final String HEAD = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n";
    private static final String ZOE = "DUPRÉ;;Zoé;14/03/2017;F;;CP\n";
    private static final String TOM = "DUPRÉ;;Tom;02/09/2015;M;1234567890A;CP\n";
    private static final String GUARDIANS = """
            Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;CP responsable;\
            Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;Téléphone portable;Nom d'usage enfant;\
            Nom de famille enfant;Prénom enfant;Classes enfants
            Mme;;DUPRÉ;Anne;1 rue du Port;50000;Valmarin;FRANCE;;;;;;DUPRÉ;Tom;CP
            M.;;DUPRÉ;Marc;1 rue du Port;50000;Valmarin;FRANCE;;;;;;DUPRÉ;Tom;CP
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Office office;
    private Asking asking;
    private Viewer agent;
    private SchoolId school;

    @BeforeEach
    void aSchoolWithTwoPupils() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        agent = town.viewer(town.agent("Nora", "Petit"));
        office = new Office(mvc, jdbc, town, agent);
        asking = new Asking(mvc);
        applied(school, HEAD + ZOE + TOM);
    }

    @Test
    void aFileOfTheFormerSchoolMissesNobodyWhoMovesToAnotherOne() throws Exception {
        moveTomElsewhere();

        applied(school, HEAD + ZOE);

        assertThat(leavings()).isEmpty();
    }

    @Test
    void norDoesAFileThatWasComparedBeforeTheMoveWasWritten() throws Exception {
        Office.Answer preview = office.upload(school, Office.file("pupils", HEAD + ZOE));
        moveTomElsewhere();

        office.applyAnyway(preview.id());

        assertThat(leavings()).isEmpty();
    }

    @Test
    void aTieThatAPersonEndedIsNotWrittenAgainByTheNextFile() throws Exception {
        appliedWithGuardians();
        asking.post(agent, "/api/core/pupils/" + id("Tom") + "/guardians/" + id("Marc") + "/end", """
                        {"reason": "WRONG", "lastConfirmed": false}""")
                .andExpect(status().isNoContent());

        Office.Answer preview = appliedWithGuardians();

        assertThat(office.query(
                        "select n.given_name from core.guardianship g join core.person n on n.id = g.guardian_id"))
                .containsExactly("Anne");
        assertThat(office.query("select given_name from core.person where family_name = 'DUPRÉ'"))
                .containsExactlyInAnyOrder("Zoé", "Tom", "Anne", "Marc");
        assertThat(preview.body().toString()).contains("ended-tie").contains("Nora Petit");
    }

    private void moveTomElsewhere() throws Exception {
        ClassId elsewhere = town.schoolClass(town.school("Les Tilleuls"), "CP");
        asking.post(agent, "/api/core/pupils/" + id("Tom") + "/moves", """
                        {"classId": "%s", "firstDay": "2026-12-07"}""".formatted(elsewhere))
                .andExpect(status().isCreated());
    }

    private void applied(SchoolId at, String pupils) {
        Office.Answer preview = office.upload(at, Office.file("pupils", pupils));
        assertThat(office.applyAnyway(preview.id()).status()).isEqualTo(200);
    }

    private Office.Answer appliedWithGuardians() {
        Office.Answer preview =
                office.upload(school, Office.file("pupils", HEAD + ZOE + TOM), Office.file("guardians", GUARDIANS));
        assertThat(office.applyAnyway(preview.id()).status()).isEqualTo(200);
        return preview;
    }

    private List<String> leavings() {
        return office.query("select child_id::text from core.pupil_leaving");
    }

    private String id(String givenName) {
        return office.query("select id::text from core.person where given_name = '" + givenName + "'")
                .getFirst();
    }
}
