package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A pupil whose leaving a person has announced, and the files that come until then. */
@IntegrationTest
class AnnouncedLeavingIT {

    private static final String HEAD = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n";
    private static final String ZOE = "DUPRÉ;;Zoé;14/03/2017;F;;CP\n";
    private static final String TOM = "DUPRÉ;;Tom;02/09/2015;M;1234567890A;CP\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Office office;
    private SchoolId school;
    private Asking asking;
    private Viewer agent;
    private ChildId tom;

    @BeforeEach
    void tomLeavesOnAFriday() throws Exception {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        agent = town.viewer(town.agent("Nora", "Petit"));
        office = new Office(mvc, jdbc, town, agent);
        applied(school, HEAD + ZOE + TOM);
        tom = town.in(() -> jdbc.sql("select id from core.person where given_name = 'Tom'")
                .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
                .single());
        asking = new Asking(mvc);
        asking.put(agent, "/api/core/leavings/" + tom, "{\"leavesOn\": \"2026-12-18\"}")
                .andExpect(status().isNoContent());
    }

    @Test
    void isNotTakenBackByAFileOfTheSchoolThatStillNamesThePupil() {
        applied(school, HEAD + ZOE + TOM.replace("CP", "CE1"));

        assertThat(leaving()).containsExactly("2026-12-18");
    }

    @Test
    void keepsItsDayWhenAFileMissesThePupil() {
        applied(school, HEAD + ZOE);

        assertThat(leaving()).containsExactly("2026-12-18");
    }

    @Test
    void isTakenBackByTheFileOfAnotherSchool() {
        applied(town.school("Les Tilleuls"), HEAD + TOM);

        assertThat(leaving()).isEmpty();
    }

    @Test
    void standsAgainWhenTheFileOfAnotherSchoolIsUndone() {
        String batch = applied(town.school("Les Tilleuls"), HEAD + TOM);

        assertThat(office.undo(batch).status()).isEqualTo(200);

        assertThat(leaving()).containsExactly("2026-12-18");
        assertThat(office.query("select child_id::text from core.pupil_leaving where batch_id is not null"))
                .isEmpty();
    }

    @Test
    void isNotLostWithTheClassToWhichAMoveLeads() throws Exception {
        SchoolId tilleuls = town.school("Les Tilleuls");
        String batch = applied(tilleuls, HEAD + "BRUN;;Ana;03/03/2016;F;;CM2\n");
        String cm2 = office.query("select id::text from core.school_class where name = 'CM2'")
                .getFirst();
        String move = JsonPath.read(
                asking.post(
                                agent,
                                "/api/core/pupils/" + tom + "/moves",
                                "{\"classId\": \"%s\", \"firstDay\": \"2026-12-07\"}".formatted(cm2))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        assertThat(leaving()).isEmpty();

        assertThat(office.undo(batch).problem()).endsWith("core:import-touched");

        asking.post(agent, "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());
        assertThat(leaving()).containsExactly("2026-12-18");
        assertThat(office.undo(batch).status()).isEqualTo(200);
    }

    private String applied(SchoolId at, String pupils) {
        Office.Answer preview = office.upload(at, Office.file("pupils", pupils));
        assertThat(office.applyAnyway(preview.id()).status()).isEqualTo(200);
        return preview.id();
    }

    private List<String> leaving() {
        return town.in(() -> jdbc.sql("select leaves_on::text from core.pupil_leaving where left_at is null")
                .query(String.class)
                .list());
    }
}
