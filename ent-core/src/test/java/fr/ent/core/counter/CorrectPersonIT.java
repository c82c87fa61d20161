package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.household.Homes;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.testing.AskedRights;
import fr.ent.core.testing.FakeAccounts;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class CorrectPersonIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Homes homes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FakeAccounts accounts;

    private Town town;
    private ChildId lea;
    private Viewer agent;
    private PersonId sofia;
    private PersonId teacher;

    @BeforeEach
    void aFamily() {
        town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        teacher = town.teacher("Claude", "Aubin", town.schoolClass(school, "CP"));
        lea = town.pupil("Léa", "Benali", school, town.schoolClass(school, "CE1"));
        sofia = town.guardian("Sofia", "Benali", lea);
        town.household(List.of(sofia), List.of(lea));
    }

    @Test
    void correctsNamesAndContactAndTheSearchFindsTheNewName() throws Exception {
        correct(agent, sofia, 0, "Bénali-Roux").andExpect(status().isNoContent());

        read(agent, sofia)
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.content.identity.familyName").value("Bénali-Roux"))
                .andExpect(jsonPath("$.content.contact.mobilePhone").value("06 12 34 56 78"));
        assertThat(town.in(() -> homes.search("benali roux", 5))).hasSize(1);
        assertThat(town.audited("person.corrected")).isOne();
        assertThat(town.number(
                        "select count(*) from core.audit_entry where action = 'person.corrected'"
                                + " and details->>'for' = 'family' and target = 'person:' || :id",
                        sofia.value()))
                .isOne();
        assertThat(town.audited("person.read")).isOne();
    }

    @Test
    void tellsNamesakesApartByWhatAnAgentKnowsThemBy() throws Exception {
        SchoolId other = town.school("Les Tilleuls");
        ChildId namesake = town.pupil("Léa", "Benali", other, town.schoolClass(other, "CM2"));
        PersonId barred = town.restrictedGuardian("Karim", "Benali", lea);

        read(agent, lea.asPerson())
                .andExpect(jsonPath("$.pupil.schoolName").value("Jean-Macé"))
                .andExpect(jsonPath("$.pupil.className").value("CE1"))
                .andExpect(jsonPath("$.pupil.leftOn").isEmpty())
                .andExpect(jsonPath("$.children").isEmpty());
        read(agent, namesake.asPerson())
                .andExpect(jsonPath("$.pupil.schoolName").value("Les Tilleuls"))
                .andExpect(jsonPath("$.pupil.className").value("CM2"));
        read(agent, sofia)
                .andExpect(jsonPath("$.pupil").isEmpty())
                .andExpect(jsonPath("$.children[0]").value("Léa Benali"));
        read(agent, barred).andExpect(jsonPath("$.children").isEmpty());
    }

    @Test
    void ofTwoWhoCorrectOneDoes() throws Exception {
        correct(agent, sofia, 0, "Roux").andExpect(status().isNoContent());

        correct(agent, sofia, 0, "Blanc")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:changed-meanwhile"));
    }

    @Test
    void nobodyOfTheStaffIsReadOrCorrectedAsAFamily() throws Exception {
        read(agent, teacher).andExpect(status().isNotFound());
        correct(agent, teacher, 0, "Roux").andExpect(status().isNotFound());
        correct(agent, agent.person(), 0, "Roux").andExpect(status().isNotFound());
        correct(town.viewer(sofia), sofia, 0, "Roux").andExpect(status().isForbidden());
        Town other = planner.found("Rochebrune");
        read(other.viewer(other.agent("Kim", "Boyer")), sofia).andExpect(status().isNotFound());
    }

    @Test
    void staffKeepTheCivilIdentity() throws Exception {
        PersonId administrator = town.agent("Paul", "Lambert");
        town.familyOf(administrator, lea);

        correct(agent, administrator, 0, "Lambert")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:identity-fixed"));
    }

    @Test
    void aGuardianForWhomTheStrongestRightIsAskedKeepsTheCivilIdentity() throws Exception {
        AskedRights.ask(jdbc, town, sofia, town.administrator("Sacha", "Morel"));

        correct(agent, sofia, 0, "Roux")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:identity-fixed"));
    }

    @Test
    void aGuardianVouchedForByFranceConnectKeepsTheCivilIdentity() throws Exception {
        correct(agent, sofia, 0, "Benali").andExpect(status().isNoContent());
        tie(accounts.citizen());

        correct(agent, sofia, 1, "Roux").andExpect(status().isConflict());

        correct(agent, sofia, 1, "Bénali").andExpect(status().isNoContent());
    }

    @Test
    void aNameLikeFranceConnectsFixesNothing() throws Exception {
        tie(new Account("sub-" + sofia, "fc-" + sofia));

        correct(agent, sofia, 0, "Roux").andExpect(status().isNoContent());
    }

    private void tie(Account account) {
        town.run(() -> jdbc.sql("insert into core.account (territory_id, subject, person_id, username)"
                        + " values (?, ?, ?, ?)")
                .params(town.id().value(), account.subject(), sofia.value(), account.username())
                .update());
    }

    @Test
    void anotherCivilIdentityIsToldAndKeptAsItWasAndIs() throws Exception {
        correct(agent, sofia, 0, "Roux").andExpect(status().isNoContent());

        assertThat(told(sofia)).isOne();
        assertThat(town.number(
                        "select count(*) from core.audit_entry where target = 'person:' || :id"
                                + " and details->>'before' = 'BENALI SOFIA - - - -'"
                                + " and details->>'after' = 'ROUX SOFIA 1987-03-02 F 21231 99100'",
                        sofia.value()))
                .isOne();
        correct(agent, sofia, 1, "Roux").andExpect(status().isNoContent());
        assertThat(told(sofia)).isOne();
    }

    @Test
    void anotherCivilIdentityAsksForAFreshSignInAndATelephoneForNone() throws Exception {
        Supplier<SignInProof> old = () -> SignInProof.NONE;
        String stale = SignInProof.class.getName();

        as(agent, correction(sofia, 0, "Roux").requestAttr(stale, old))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:fresh-sign-in"));
        correct(agent, sofia, 0, "Roux").andExpect(status().isNoContent());
        as(agent, correction(sofia, 1, "Roux").requestAttr(stale, old)).andExpect(status().isNoContent());
    }

    private int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.identity-corrected' and recipient_id = :id",
                person.value());
    }

    private ResultActions read(Viewer viewer, PersonId person) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/core/family-people/{id}", person));
    }

    private ResultActions correct(Viewer viewer, PersonId person, int version, String familyName) throws Exception {
        return as(viewer, correction(person, version, familyName));
    }

    private static MockHttpServletRequestBuilder correction(PersonId person, int version, String familyName) {
        return MockMvcRequestBuilders.put("/api/core/family-people/{id}", person)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"version": %d, "content": {
                            "identity": {"familyName": "%s", "usualName": "", "givenName": "Sofia",
                                         "birthDate": "1987-03-02", "sex": "F", "birthPlace": "21231", "birthCountry": "99100"},
                            "contact": {"email": "sofia@exemple.fr", "homePhone": "", "workPhone": "",
                                        "mobilePhone": "06 12 34 56 78", "street": "", "postcode": "", "city": "",
                                        "country": ""}}}""".formatted(version, familyName));
    }

    private ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
