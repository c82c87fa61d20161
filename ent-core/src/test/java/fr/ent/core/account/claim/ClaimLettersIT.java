package fr.ent.core.account.claim;

import static fr.ent.core.account.claim.Letterbox.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.RateLimits;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class ClaimLettersIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RateLimits limits;

    private Town town;
    private SchoolId school;
    private ClassId schoolClass;
    private ChildId lea;
    private Viewer teacher;
    private Letterbox letterbox;

    @BeforeEach
    void aClass() {
        town = planner.found("Saint-Maur-des-Œillets");
        school = town.school("École Marie-Curie");
        schoolClass = town.schoolClass(school, "CE2 B");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        teacher = town.viewer(town.teacher("Claude", "Aubin", schoolClass));
        letterbox = new Letterbox(http, town);
    }

    @Test
    void writesOnePageToEachGuardianWithoutAccount() {
        ChildId noe = town.pupil("Noé", "Benali", school, schoolClass);
        town.guardian("Sofia", "Benali", lea, noe);
        town.guardian("Łukasz", "Şahin-O’Brien", lea);
        town.viewer(town.guardian("Déjà", "Inscrite", lea));

        List<String> pages = letterbox.print(schoolClass, teacher);

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("Saint-Maur-des-Œillets", "École Marie-Curie", "CE2 B", "Sofia Benali")
                .contains("Léa Benali", "Noé Benali", "http://localhost/code", "22 février 2027");
        assertThat(pages.getLast())
                .contains("Łukasz Şahin-O’Brien", "Léa Benali")
                .doesNotContain("Noé", "Sofia");
        assertThat(code(pages.getFirst())).isNotEqualTo(code(pages.getLast()));
    }

    @Test
    void arePrintedSixtyTimesAnHour() {
        town.guardian("Sofia", "Benali", lea);
        for (int i = 1; i < 60; i++) {
            limits.take("print", teacher.person().toString(), 60, Duration.ofHours(1));
        }

        assertThat(letterbox.print(schoolClass, teacher)).hasSize(1);
        refused(schoolClass, teacher, 429, "too-many");
    }

    @Test
    void writesNothingToAGuardianBarredFromTheChild() {
        town.guardian("Sofia", "Benali", lea);
        town.restrictedGuardian("Marc", "Benali", lea);

        assertThat(letterbox.print(schoolClass, teacher))
                .singleElement()
                .asString()
                .contains("Sofia")
                .doesNotContain("Marc");
    }

    @Test
    void keepsOnlyAHashAndAnEntryInTheTrail() {
        town.guardian("Sofia", "Benali", lea);

        String code = code(letterbox.print(schoolClass, teacher).getFirst());

        String rows = town.in(() -> jdbc.sql("""
                        select (select string_agg(c::text, ' ') from core.claim_code c)
                            || (select string_agg(a::text, ' ') from core.audit_entry a)""").query(String.class).single());
        assertThat(rows).contains("claim-letters.printed", teacher.person().toString());
        assertThat(rows).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void replacesTheClassesOwnUnusedCodesOnly() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        ClassId other = town.schoolClass(school, "CP");
        ChildId noe = town.pupil("Noé", "Benali", school, other);
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (territory_id, id, child_id, guardian_id, rank)
                        values (:town, gen_random_uuid(), :child, :guardian, 1)""")
                .param("town", town.id().value())
                .param("child", noe.value())
                .param("guardian", sofia.value())
                .update());
        Viewer agent = town.viewer(town.agent("Jo", "Maire"));

        letterbox.print(schoolClass, teacher);
        letterbox.print(other, agent);
        letterbox.print(schoolClass, teacher);

        int living = town.in(() -> jdbc.sql("select count(*) from core.claim_code")
                .query(Integer.class)
                .single());
        assertThat(living).isEqualTo(2);
    }

    @Test
    void saysSoWhenEverybodyHasAnAccount() {
        town.viewer(town.guardian("Sofia", "Benali", lea));

        refused(schoolClass, teacher, 409, "no-letter-needed");
    }

    @Test
    void isForTheClasssTeacherTheHeadAndTheTownHall() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        SchoolId elsewhere = town.school("École Rosa-Parks");
        ClassId otherClass = town.schoolClass(elsewhere, "CM1");

        letterbox.print(schoolClass, town.viewer(town.head("Ada", "Directrice", school)));
        letterbox.print(schoolClass, town.viewer(town.agent("Jo", "Maire")));

        refused(schoolClass, town.viewer(town.teacher("Max", "Autre", otherClass)), 404, "not-found");
        refused(schoolClass, town.viewer(town.head("Eve", "Autre", elsewhere)), 404, "not-found");
        refused(schoolClass, town.viewer(town.animator("Ali", "Animateur", school)), 403, "wrong-role");
        refused(schoolClass, town.viewer(lea.asPerson()), 403, "wrong-role");
        refused(schoolClass, town.viewer(sofia), 403, "wrong-role");
    }

    @Test
    void showsNoClassOfAnotherTerritory() {
        town.guardian("Sofia", "Benali", lea);
        Town neighbour = planner.found("Ailleurs");
        Viewer agent = neighbour.viewer(neighbour.agent("Jo", "Voisine"));

        neighbour.in(() -> attempt(schoolClass, agent, 404, "not-found"));
    }

    private void refused(ClassId which, Viewer viewer, int status, String problem) {
        town.in(() -> attempt(which, viewer, status, problem));
    }

    private Boolean attempt(ClassId which, Viewer viewer, int status, String problem) {
        try {
            http.perform(Letterbox.request(which, viewer))
                    .andExpect(status().is(status))
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:" + problem));
            return true;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
