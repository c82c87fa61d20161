package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.Homes;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** People who come to live in a household at the counter: a pupil who had left, and a new guardian. */
@IntegrationTest
class NewcomersIT {

    private static final String CONTACT = """
            {"email": "", "homePhone": "", "workPhone": "", "mobilePhone": "06 12 34 56 78", "street": "2 rue du Lac",
             "postcode": "21000", "city": "Valmarin", "country": ""}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Homes homes;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private SchoolId school;
    private Viewer agent;
    private ChildId tom;
    private PersonId sofia;
    private HouseholdId home;

    @BeforeEach
    void aFamily() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        tom = town.pupil("Tom", "Benali", school, town.schoolClass(school, "CE1"));
        sofia = town.guardian("Sofia", "Benali", tom);
        home = town.household(List.of(sofia), List.of(tom));
    }

    @Test
    void takesAPupilBackWhoHadLeft() throws Exception {
        leaves(LocalDate.of(2018, 5, 4));
        ClassId other = town.schoolClass(school, "CE2");

        admit(written("\"2018-05-04\"", other, false)).andExpect(status().isCreated());

        isBackIn(other);
    }

    @Test
    void asksAboutAPupilWhoHadLeftWhereABirthDateIsMissing() throws Exception {
        leaves(null);
        ClassId other = town.schoolClass(school, "CE2");

        for (String born : List.of("null", "\"2018-05-04\"")) {
            admit(written(born, other, false))
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:known-pupil"))
                    .andExpect(jsonPath("$.childIds[0]").value(tom.toString()))
                    .andExpect(jsonPath("$.sure").value(false));
        }
        new Counter(http).get(agent, "/api/core/family-people/" + tom).andExpect(status().isOk());
        admit("{\"adults\": [], \"children\": [{\"childId\": \"%s\"}]}".formatted(tom))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("children[0].classId"));
        admit("{\"adults\": [], \"children\": [{\"childId\": \"%s\", \"classId\": \"%s\"}]}".formatted(tom, other))
                .andExpect(status().isCreated());

        isBackIn(other);
    }

    @Test
    void writesAnotherChildThanTheOneWhoHadLeft() throws Exception {
        leaves(null);

        admit(written("null", town.schoolClass(school, "CE2"), true)).andExpect(status().isCreated());

        assertThat(town.in(() -> homes.list(List.of(home))).getFirst().childIds())
                .hasSize(1)
                .doesNotContain(tom);
    }

    @Test
    void aPupilAtSchoolWhoIsTakenStaysInItsClass() throws Exception {
        ChildId zoe = town.pupil("Zoé", "Benali", school, town.schoolClass(school, "CP"));

        admit("{\"adults\": [], \"children\": [{\"childId\": \"%s\", \"classId\": \"%s\"}]}"
                        .formatted(zoe, town.schoolClass(school, "CE2")))
                .andExpect(status().isCreated());

        assertThat(town.in(() -> homes.list(List.of(home))).getFirst().children())
                .filteredOn(child -> child.id().equals(zoe))
                .singleElement()
                .satisfies(child -> assertThat(child.className()).isEqualTo("CP"));
    }

    @Test
    void aBarredGuardianDoesNotComeWithTheChildWhoHadLeft() throws Exception {
        town.restrictedGuardian("Marc", "Dupre", tom);
        leaves(LocalDate.of(2018, 5, 4));
        String marc = """
                {"person": {"identity": %s, "contact": %s}, "guardian": true, "confirmed": true}""".formatted(identity("Marc", "Dupre", "null"), CONTACT);

        new Counter(http)
                .post(
                        agent,
                        "/api/core/households",
                        "{\"name\": \"Foyer\", \"people\": %s}"
                                .formatted(written("\"2018-05-04\"", town.schoolClass(school, "CE2"), false)
                                        .replace("\"adults\": []", "\"adults\": [" + marc + "]")))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:guardian-barred"));
    }

    @Test
    void aNamesakeAtSchoolDoesNotHideTheOneWhoHadLeft() throws Exception {
        leaves(LocalDate.of(2018, 5, 4));
        ClassId other = town.schoolClass(school, "CE2");
        ChildId atSchool = town.pupil("Tom", "Benali", school, other);

        admit(written("\"2018-05-04\"", other, false))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.childIds[0]").value(atSchool.toString()));
        admit(written("\"2018-05-04\"", other, true)).andExpect(status().isCreated());

        isBackIn(other);
    }

    private void leaves(@Nullable LocalDate born) {
        town.run(() -> {
            jdbc.sql("update core.pupil set left_on = '2026-11-02' where id = :id")
                    .param("id", tom.value())
                    .update();
            jdbc.sql("update core.person set left_on = '2026-11-02', birth_date = :born where id = :id")
                    .param("id", tom.value())
                    .param("born", born, Types.DATE)
                    .update();
        });
    }

    private static String written(String born, ClassId schoolClass, boolean confirmed) {
        return """
                {"adults": [], "children": [{"pupil": {"identity": %s, "classId": "%s"}, "confirmed": %s}]}""".formatted(identity("tom", "Benali", born), schoolClass, confirmed);
    }

    private void isBackIn(ClassId schoolClass) {
        assertThat(town.in(() -> homes.list(List.of(home))).getFirst().children())
                .filteredOn(child -> child.id().equals(tom))
                .singleElement()
                .satisfies(child -> assertThat(child.classId()).isEqualTo(schoolClass));
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'core.back'",
                        sofia.value()))
                .isOne();
    }

    @Test
    void keepsWhoBecameAGuardian() throws Exception {
        admit("""
                        {"adults": [{"person": {"identity": %s, "contact": %s}, "guardian": true}], "children": []}""".formatted(identity("Awa", "Diallo", "null"), CONTACT)).andExpect(status().is2xxSuccessful());

        assertThat(town.in(() -> jdbc.sql("""
                        select a.details->>'guardians' = p.id::text from core.audit_entry a
                        join core.person p on p.family_name = 'Diallo' where a.action = 'household.joined-by'""").query(Boolean.class).single())).isTrue();
    }

    private static String identity(String given, String family, String born) {
        return """
                {"familyName": "%s", "usualName": "", "givenName": "%s", "birthDate": %s, "sex": null,
                 "birthPlace": "", "birthCountry": ""}""".formatted(family, given, born);
    }

    private ResultActions admit(String people) throws Exception {
        return TerritoryScope.call(
                agent.territory(),
                () -> http.perform(MockMvcRequestBuilders.post("/api/core/households/" + home + "/members")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(people)
                        .requestAttr(Viewer.class.getName(), agent)));
    }
}
