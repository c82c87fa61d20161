package fr.ent.canteen.desk;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

class DeskIT extends FamilyScene {

    private static final String WEEK = "from=2026-11-30&to=2026-12-04";

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Families families;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;
    private HouseholdId household;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(1);
        household = town.town().householdOf(lea.asPerson());
    }

    @Test
    void showsAFamilyWithItsQuotientPricesAndBookingsAndKeepsWhoLooked() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());

        family(agent)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.children[0].givenName").value("Léa"))
                .andExpect(jsonPath("$.households[0].adults[0].givenName").value("Sofia"))
                .andExpect(jsonPath("$.households[0].standing").value("UNKNOWN"))
                .andExpect(jsonPath("$.households[0].residence").value("INSIDE"))
                .andExpect(jsonPath("$.prices[0].amountCents").value(400))
                .andExpect(jsonPath("$.bookings[0].status").value("BOOKED"))
                .andExpect(jsonPath("$.bookings[0].amountCents").value(400));
        assertThat(town.town().audited("family.read")).isEqualTo(1);
    }

    @Test
    void showsEveryHouseholdOfAChildWhoHasTwo() throws Exception {
        town.guardian(lea);

        family(agent)
                .andExpect(jsonPath("$.households.length()").value(2))
                .andExpect(jsonPath("$.prices.length()").value(2));
    }

    @Test
    void takesAsManyStatementsForALargeFamilyAsForASmallOne() {
        int small = statements.during(() -> family(agent).andExpect(status().isOk()));
        for (String name : List.of("Tom", "Nina", "Ali")) {
            ChildId sibling = town.child(name);
            town.town()
                    .run(() -> jdbc.sql(
                                    "insert into core.household_member values (core.territory(), :home, :child, 'CHILD')")
                            .param("home", household.value())
                            .param("child", sibling.value())
                            .update());
        }

        int large = statements.during(() -> family(agent).andExpect(status().isOk()));

        assertThat(large).isEqualTo(small);
    }

    @Test
    void showsNoFamilyOfAnotherTownNorToAnybodyElse() throws Exception {
        Viewer stranger = founder.found().agent();

        family(stranger).andExpect(status().isNotFound());
        family(mother).andExpect(status().isForbidden());
        assertThat(town.town().audited("family.read")).isZero();
    }

    @Test
    void saysWhenAnAgentLooksAtTheOwnFamilyAndLeavesItsResidenceToAColleague() throws Exception {
        Viewer ines = town.agentWith(town.child("Tom"));
        family(agent).andExpect(jsonPath("$.own").value(false));
        family(ines).andExpect(jsonPath("$.own").value(false));
        Viewer sofia = town.agentWith(lea);
        HouseholdId hers =
                town.town().in(() -> families.listOwnIds(sofia)).iterator().next();

        family(sofia).andExpect(jsonPath("$.own").value(true));
        residence(sofia, hers)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        residence(ines, hers).andExpect(status().isNoContent());
    }

    @Test
    void aBarredAgentReadsNothingOfTheHomeNorSetsWhoCollects() throws Exception {
        Viewer marc = town.barredAgent(lea);
        List<String> refused = List.of(
                "/api/canteen/families/" + household + "?" + WEEK,
                "/api/canteen/accounts/" + household + "?month=2026-11");

        for (String path : refused) {
            requests.get(marc, path)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        }
        for (String path : List.of("files/" + lea, "children/" + lea + "/custody")) {
            requests.get(marc, "/api/canteen/" + path).andExpect(status().isNotFound());
        }
        requests.put(marc, "/api/canteen/files/" + lea + "/barred", "{\"people\": []}")
                .andExpect(status().isNotFound());
        residence(marc, household).andExpect(status().isForbidden());
        requests.get(agent, refused.getLast()).andExpect(status().isOk());
        assertThat(town.town().audited("family.read")).isZero();
    }

    private ResultActions residence(Viewer viewer, HouseholdId home) throws Exception {
        return requests.put(viewer, "/api/canteen/households/" + home + "/residence", """
                {"residence":"OUTSIDE","validFrom":"2026-12-01"}""");
    }

    @Test
    void tellsOfWaitingListsAndFullDays() throws Exception {
        ChildId tom = town.child("Tom");
        Viewer father = town.guardian(tom);
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").value(empty()));
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isCreated());
        requests.book(father, tom, canteen, TUESDAY).andExpect(status().isAccepted());

        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[*].kind").value(contains("waiting-lists", "full-days")))
                .andExpect(jsonPath("$[*].count").value(contains(1, 1)))
                .andExpect(jsonPath("$[*].since").value(contains(TUESDAY.toString(), MONDAY.toString())));
        requests.get(mother, "/api/canteen/desk").andExpect(status().isForbidden());
    }

    private ResultActions family(Viewer viewer) throws Exception {
        return requests.get(viewer, "/api/canteen/families/{id}?" + WEEK, household);
    }
}
