package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class HouseholdsIT {

    private static final String CONTACT = """
            {"email": "", "homePhone": "", "workPhone": "", "mobilePhone": "06 12 34 56 78", "street": "2 rue du Lac",
             "postcode": "21000", "city": "Valmarin", "country": ""}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Homes homes;

    private Town town;
    private SchoolId school;
    private ClassId schoolClass;
    private Viewer agent;
    private ChildId lea;
    private ChildId tom;
    private PersonId sofia;
    private PersonId karim;
    private HouseholdId home;

    @BeforeEach
    void aFamily() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        tom = town.pupil("Tom", "Benali", school, schoolClass);
        sofia = town.guardian("Sofia", "Benali", lea, tom);
        karim = town.guardian("Karim", "Benali", lea, tom);
        home = town.household(List.of(sofia, karim), List.of(lea, tom));
    }

    @Test
    void makesAFamilyFromNothing() throws Exception {
        HouseholdId made = household(post("/api/core/households", """
                {"name": "Foyer Diallo", "people": {
                    "adults": [{"person": {"identity": %s, "contact": %s}, "guardian": true}],
                    "children": [{"pupil": {"identity": %s, "classId": "%s"}}]}}""".formatted(
                                identity("Awa", "Diallo", "null"),
                                CONTACT,
                                identity("Fanta", "Diallo", "\"2018-05-04\""),
                                schoolClass))
                .andExpect(status().isCreated()));

        HomeView family = town.in(() -> homes.search("diallo", 5)).getFirst();
        assertThat(family.id()).isEqualTo(made);
        assertThat(family.addresses()).containsExactly("2 rue du Lac, 21000 Valmarin");
        assertThat(family.children()).singleElement().satisfies(child -> {
            assertThat(child.givenName()).isEqualTo("Fanta");
            assertThat(child.schoolId()).isEqualTo(school);
        });
        Viewer awa = town.viewer(family.adults().getFirst().id());
        assertThat(awa.isGuardianOf(family.childIds().getFirst())).isTrue();
        assertThat(forFamily("household.made")).isOne();
    }

    @Test
    void neverWritesAPupilTwice() throws Exception {
        String pupil = """
                {"adults": [], "children": [{"pupil": {"identity": %s, "classId": "%s"}}]}""".formatted(identity("tom", "Benali", "null"), schoolClass);

        post("/api/core/households/" + home + "/members", pupil)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:known-pupil"))
                .andExpect(jsonPath("$.position").value(0))
                .andExpect(jsonPath("$.childIds[0]").value(tom.toString()));
    }

    @Test
    void splitsAHouseholdWhoseChildrenLiveInBoth() throws Exception {
        HouseholdId his = household(split(karim, "", quoted(lea, tom)).andExpect(status().isCreated()));

        assertThat(members(home)).containsExactlyInAnyOrder(sofia.value(), lea.value(), tom.value());
        assertThat(members(his)).containsExactlyInAnyOrder(karim.value(), lea.value(), tom.value());
        assertThat(forFamily("household.split")).isOne();
        assertThat(town.number("select count(*) from core.notice where recipient_id = :id", karim.value()))
                .isOne();
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id",
                        agent.person().value()))
                .isZero();
        split(sofia, "", quoted(lea)).andExpect(jsonPath("$.type").value("urn:ent:problem:core:other-members"));
    }

    @Test
    void aChildMayLeaveOneOfTwoHouseholdsButNotTheOnlyOne() throws Exception {
        HouseholdId his = household(split(karim, "", quoted(lea, tom)));
        String leaves = "/api/core/households/" + home + "/children/";

        send(MockMvcRequestBuilders.delete(leaves + tom)).andExpect(status().isNoContent());

        assertThat(members(home)).containsExactlyInAnyOrder(sofia.value(), lea.value());
        send(MockMvcRequestBuilders.delete("/api/core/households/" + his + "/children/" + tom))
                .andExpect(status().isConflict());
        assertThat(members(his)).contains(tom.value());
    }

    @Test
    void joinsTwoHouseholdsAndTheOneThatIsGoneIsThereNoMore() throws Exception {
        HouseholdId his = household(split(karim, quoted(tom), ""));

        post("/api/core/households/" + home + "/join", "{\"householdId\": \"%s\"}".formatted(his))
                .andExpect(status().isNoContent());

        assertThat(members(home)).hasSize(4);
        assertThat(town.in(() -> homes.find(his))).isEmpty();
        post(
                        "/api/core/households/" + his + "/members",
                        "{\"adults\": [], \"children\": [{\"childId\": \"%s\"}]}".formatted(lea))
                .andExpect(status().isNotFound());
    }

    @Test
    void aGuardianWhomACourtBarredNeverLivesWithTheChild() throws Exception {
        PersonId marc = town.restrictedGuardian("Marc", "Lunel", lea);

        make(marc, lea)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:guardian-barred"));
        HouseholdId alone = household(make(marc, town.pupil("Zoé", "Lunel", school, schoolClass)));
        post("/api/core/households/" + home + "/join", "{\"householdId\": \"%s\"}".formatted(alone))
                .andExpect(status().isConflict());
    }

    @Test
    void anAdultLivesInOneHousehold() throws Exception {
        make(karim, lea)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.personId").value(karim.toString()));
    }

    @Test
    void anAgentsOwnFamilyIsAColleaguesAndStrangersAreNotThere() throws Exception {
        PersonId mother = town.agent("Inès", "Morel");
        HouseholdId own = town.familyOf(mother, town.pupil("Max", "Morel", school, schoolClass));
        Viewer both = town.viewer(mother);
        Town other = planner.found("Rochebrune");
        Viewer foreign = other.viewer(other.agent("Kim", "Boyer"));
        String name = "{\"name\": \"Morel\"}";

        put(both, own, name).andExpect(status().isForbidden());
        put(foreign, own, name).andExpect(status().isNotFound());
        put(town.viewer(sofia), home, name).andExpect(status().isForbidden());
        put(agent, own, name).andExpect(status().isNoContent());
    }

    private ResultActions make(PersonId adult, ChildId child) throws Exception {
        return post("/api/core/households", """
                {"name": "Foyer", "people": {"adults": [{"personId": "%s", "guardian": false}],
                 "children": [{"childId": "%s"}]}}""".formatted(adult, child));
    }

    private ResultActions split(PersonId adult, String moving, String shared) throws Exception {
        return post("/api/core/households/" + home + "/split", """
                {"name": "Foyer de Karim", "adultIds": ["%s"], "childIds": [%s], "sharedChildIds": [%s]}""".formatted(adult, moving, shared));
    }

    private static String quoted(ChildId... children) {
        return String.join(
                ", ",
                List.of(children).stream().map(child -> "\"" + child + "\"").toList());
    }

    private static String identity(String given, String family, String born) {
        return """
                {"familyName": "%s", "usualName": "", "givenName": "%s", "birthDate": %s, "sex": null,
                 "birthPlace": "", "birthCountry": ""}""".formatted(family, given, born);
    }

    private List<UUID> members(HouseholdId household) {
        return town.in(() -> homes.find(household)).stream()
                .flatMap(view -> java.util.stream.Stream.concat(
                        view.adults().stream().map(adult -> adult.id().value()),
                        view.childIds().stream().map(ChildId::value)))
                .toList();
    }

    private int forFamily(String action) {
        return town.number(
                "select count(*) from core.audit_entry where actor_id = :id and action = '" + action
                        + "' and details->>'for' = 'family'",
                agent.person().value());
    }

    private static HouseholdId household(ResultActions answer) throws Exception {
        String body = answer.andReturn().getResponse().getContentAsString();
        return new HouseholdId(UUID.fromString(JsonPath.read(body, "$.householdId")));
    }

    private ResultActions post(String path, String body) throws Exception {
        return send(MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions put(Viewer viewer, HouseholdId household, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put("/api/core/households/" + household)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return as(agent, request);
    }

    private ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
