package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** Nobody whom the directory knows is written down a second time. */
@IntegrationTest
class KnownPeopleIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private Clock clock;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    private Counter counter;
    private Town town;
    private SchoolId school;
    private ClassId schoolClass;
    private Viewer agent;
    private PersonId marc;
    private HouseholdId home;

    @BeforeEach
    void aFatherWhomACourtBarred() {
        counter = new Counter(http);
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        ChildId zoe = town.pupil("Zoé", "Dupré", school, schoolClass);
        marc = town.restrictedGuardian("Marc", "Dupre", zoe);
        home = town.household(List.of(town.guardian("Ana", "Sol", zoe)), List.of(zoe));
    }

    @Test
    void aBarredGuardianDoesNotComeBackWrittenDown() throws Exception {
        comes(adult("Marc", "Dupré", "null", false)).andExpect(barred());
        comes(adult("Marc Antoine", "DUPRÉ", "null", true)).andExpect(barred());
        born(LocalDate.of(1980, 2, 3));
        comes(adult("Marc", "Dupré", "\"1980-02-03\"", true))
                .andExpect(barred())
                .andExpect(jsonPath("$.personId").value(marc.toString()));

        String other = "\"1950-01-01\"";
        comes(adult("Marc", "Dupré", other, false))
                .andExpect(known())
                .andExpect(jsonPath("$.sure").value(false));
        comes(adult("Marc", "Dupré", other, true)).andExpect(status().isCreated());
    }

    @Test
    void aPupilOfTheSameNameIsAskedAboutWhereABirthDateIsMissing() throws Exception {
        childComes("\"2019-08-31\"", false).andExpect(status().isCreated());

        childComes("\"2019-08-31\"", true)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.sure").value(true));
        childComes("null", false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:known-pupil"))
                .andExpect(jsonPath("$.sure").value(false));
        childComes("null", true).andExpect(status().isCreated());
    }

    private ResultActions childComes(String born, boolean confirmed) throws Exception {
        return counter.post(agent, "/api/core/households/" + home + "/members", """
                {"adults": [], "children": [{"pupil": {"identity": %s, "classId": "%s"}, "confirmed": %s}]}""".formatted(
                        Counter.identity("Nina", "Sol", born), schoolClass, confirmed));
    }

    @Test
    void aKnownAdultIsNamedElsewhereToo() throws Exception {
        born(LocalDate.of(1980, 2, 3));

        makes(adult("Marc", "Dupré", "\"1980-02-03\"", true))
                .andExpect(known())
                .andExpect(jsonPath("$.personIds[0]").value(marc.toString()))
                .andExpect(jsonPath("$.position").value(0))
                .andExpect(jsonPath("$.sure").value(true));
        makes(adult("Marc", "Dupré", "\"1981-02-03\"", false)).andExpect(status().isCreated());
    }

    @Test
    void namesakesWithoutABirthDateAreAskedAbout() throws Exception {
        makes(adult("Marc", "Dupré", "null", false))
                .andExpect(known())
                .andExpect(jsonPath("$.sure").value(false));
        makes(adult("Marc", "Dupré", "null", true)).andExpect(status().isCreated());
    }

    @Test
    void everyNamesakeIsOfferedToChooseFrom() throws Exception {
        PersonId undated = town.guardian("Marc", "Dupré", town.pupil("Rose", "Dupré", school, schoolClass));
        born(LocalDate.of(1980, 2, 3));

        makes(adult("Marc", "Dupré", "null", false))
                .andExpect(known())
                .andExpect(jsonPath("$.personIds").value(containsInAnyOrder(marc.toString(), undated.toString())))
                .andExpect(jsonPath("$.sure").value(false));
        makes(adult("Marc", "Dupré", "\"1980-02-03\"", false))
                .andExpect(jsonPath("$.personIds").value(containsInAnyOrder(marc.toString(), undated.toString())))
                .andExpect(jsonPath("$.sure").value(true));
        makes(adult("Marc", "Dupré", "\"1985-01-01\"", false))
                .andExpect(jsonPath("$.personIds").value(contains(undated.toString())))
                .andExpect(jsonPath("$.sure").value(false));
        makes(adult("Marc", "Dupré", "\"1985-01-01\"", true)).andExpect(status().isCreated());
    }

    @Test
    void everyPupilOfTheNameIsOfferedToChooseFrom() throws Exception {
        ChildId one = town.pupil("Nina", "Sol", school, schoolClass);
        ChildId other = town.pupil("Nina", "Sol", school, schoolClass);

        childComes("null", false)
                .andExpect(jsonPath("$.childIds").value(containsInAnyOrder(one.toString(), other.toString())))
                .andExpect(jsonPath("$.sure").value(false));
    }

    @Test
    void nobodyComesTwiceInOneRequest() throws Exception {
        String awa = adult("Awa", "Diallo", "null", false);
        makes(awa + ", " + awa)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("adults[1]"))
                .andExpect(jsonPath("$.errors[0].code").value("twice"));
        comes("", pupil() + ", " + pupil()).andExpect(status().isBadRequest());
    }

    @Test
    void aNewPupilIsWrittenOnceHoweverManyAgentsDoItAtOnce() {
        IntStream.range(0, 8).parallel().forEach(n -> {
            try {
                comes("", pupil());
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });

        assertThat(town.number(
                        "select count(*) from core.person where family_key = 'DIALLO' and id <> :id", marc.value()))
                .isOne();
    }

    @Test
    void namesOfOtherScriptsTellPeopleApart() throws Exception {
        comes("", pupil("伟", "李")).andExpect(status().isCreated());
        comes("", pupil("芳", "王")).andExpect(status().isCreated());

        comes("", pupil("伟", "李"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:known-pupil"));
    }

    @Test
    void nobodyIsBornTomorrowOrHasSignsThatTurnANameRound() throws Exception {
        makes(adult(
                        "Awa",
                        "Diallo",
                        "\""
                                + LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"))
                                        .plusDays(1) + "\"",
                        false))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("birthDate"));
        makes(adult("Awa\u202E", "Diallo", "null", false)).andExpect(status().isBadRequest());
    }

    private String pupil() {
        return pupil("Fanta", "Diallo");
    }

    private String pupil(String given, String family) {
        return "{\"pupil\": {\"identity\": %s, \"classId\": \"%s\"}}"
                .formatted(Counter.identity(given, family, "\"2018-05-04\""), schoolClass);
    }

    private static String adult(String given, String family, String born, boolean confirmed) {
        return """
                {"person": {"identity": %s, "contact": %s}, "guardian": true, "confirmed": %s}""".formatted(Counter.identity(given, family, born), Counter.CONTACT, confirmed);
    }

    private void born(LocalDate day) {
        town.run(() -> jdbc.sql("update core.person set birth_date = :day where id = :id")
                .param("day", day)
                .param("id", marc.value())
                .update());
    }

    private ResultActions comes(String adults) throws Exception {
        return comes(adults, "");
    }

    private ResultActions comes(String adults, String children) throws Exception {
        return counter.post(
                agent,
                "/api/core/households/" + home + "/members",
                "{\"adults\": [%s], \"children\": [%s]}".formatted(adults, children));
    }

    private ResultActions makes(String adults) throws Exception {
        return counter.post(
                agent,
                "/api/core/households",
                "{\"name\": \"Foyer\", \"people\": {\"adults\": [%s], \"children\": []}}".formatted(adults));
    }

    private static ResultMatcher barred() {
        return jsonPath("$.type").value("urn:ent:problem:core:guardian-barred");
    }

    private static ResultMatcher known() {
        return jsonPath("$.type").value("urn:ent:problem:core:known-person");
    }
}
