package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
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
        town.run(() -> {
            jdbc.sql("update core.pupil set left_on = '2026-11-02' where id = :id")
                    .param("id", tom.value())
                    .update();
            jdbc.sql("update core.person set left_on = '2026-11-02' where id = :id")
                    .param("id", tom.value())
                    .update();
        });
        ClassId other = town.schoolClass(school, "CE2");

        admit("""
                        {"adults": [], "children": [{"pupil": {"identity": %s, "classId": "%s"}}]}""".formatted(identity("tom", "Benali", "null"), other)).andExpect(status().is2xxSuccessful());

        assertThat(town.in(() -> homes.list(List.of(home))).getFirst().children())
                .filteredOn(child -> child.id().equals(tom))
                .singleElement()
                .satisfies(child -> assertThat(child.classId()).isEqualTo(other));
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
