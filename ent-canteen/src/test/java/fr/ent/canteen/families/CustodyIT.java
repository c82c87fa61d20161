package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Monday 30 November 2026 is in ISO week 49, which is odd: the mother's. She pays 1.00 €, the father 2.50 €. */
class CustodyIT extends FamilyScene {

    private static final LocalDate HERS = MONDAY;
    private static final LocalDate HIS = MONDAY.plusDays(7);

    private ActivityId canteen;
    private Viewer father;
    private HouseholdId motherHome;
    private HouseholdId fatherHome;

    @BeforeEach
    void shareCustody() throws Exception {
        letDeclarationsCount();
        canteen = town.canteen(20);
        father = town.guardian(lea);
        motherHome = town.town().householdOf(mother.person());
        fatherHome = town.town().householdOf(father.person());
        quotient(mother, 12_000);
        quotient(father, 24_000);
    }

    @Test
    void eachHouseholdPaysItsOwnWeeksAtItsOwnPrice() throws Exception {
        turns("{}");

        requests.book(mother, lea, canteen, HERS)
                .andExpect(jsonPath("$.amountCents").value(100));
        requests.book(father, lea, canteen, HIS)
                .andExpect(jsonPath("$.amountCents").value(250));
    }

    @Test
    void aParentWhoBooksForTheOtherDoesNotLearnTheOthersPrice() throws Exception {
        turns("{}");

        requests.book(mother, lea, canteen, HIS)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.paidByOthers").value(true))
                .andExpect(jsonPath("$.amountCents").doesNotExist())
                .andExpect(jsonPath("$.explanation").isEmpty());
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.booking-confirmed"))
                .andExpect(jsonPath("$.items[0].arguments.amountCents").doesNotExist());
        requests.bookings(father, lea, HIS, HIS)
                .andExpect(jsonPath("$[0].amountCents").value(250));
        requests.bookings(mother, lea, HIS, HIS)
                .andExpect(jsonPath("$[0].amountCents").doesNotExist());
        requests.get(mother, "/api/canteen/week?from={from}&to={to}", HERS.plusDays(1), HIS)
                .andExpect(jsonPath("$.children[0].days[0].amountCents").value(100))
                .andExpect(jsonPath("$.children[0].days[0].paidByOthers").value(false))
                .andExpect(jsonPath("$.children[0].days[6].amountCents").doesNotExist())
                .andExpect(jsonPath("$.children[0].days[6].paidByOthers").value(true));
        requests.get(mother, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", lea, canteen, HIS)
                .andExpect(jsonPath("$.amountCents").value(100));
    }

    @Test
    void aPatternIsPaidInTurn() throws Exception {
        turns("{}");

        requests.post(agent, "/api/canteen/patterns", pattern())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.days[*].amountCents").value(contains(100, 250, 100)));
    }

    @Test
    void singleDaysMayBeExchanged() throws Exception {
        turns("{\"%s\":\"%s\"}".formatted(HERS, fatherHome));

        requests.post(father, "/api/canteen/patterns", pattern())
                .andExpect(jsonPath("$.amountCents").value(500))
                .andExpect(jsonPath("$.days[*].paidByOthers").value(contains(false, false, true)));
    }

    @Test
    void guardiansSeeWhoPaysAndTheTownHallSetsIt() throws Exception {
        requests.put(mother, path(), body("{}")).andExpect(status().isForbidden());
        turns("{}");

        requests.get(mother, path())
                .andExpect(jsonPath("$.child.givenName").value("Léa"))
                .andExpect(jsonPath("$.custody.odd").value(motherHome.toString()))
                .andExpect(
                        jsonPath("$.households[?(@.mine==true)].householdId").value(contains(motherHome.toString())));
        requests.delete(agent, path()).andExpect(status().isNoContent());
        requests.get(mother, path()).andExpect(jsonPath("$.custody").doesNotExist());
        requests.book(mother, lea, canteen, HIS)
                .andExpect(jsonPath("$.amountCents").value(100));
    }

    @Test
    void refusesAHouseholdThatIsNotTheChildsAndStrangers() throws Exception {
        HouseholdId other = town.town().household(List.of(), List.of(town.child("Zoé")));
        Viewer stranger = town.guardian(town.child("Tom"));
        Viewer barred = town.barred(lea);

        requests.put(agent, path(), """
                        {"from":"2026-09-01","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(motherHome, other)).andExpect(status().isNotFound());
        requests.put(founder.found().agent(), path(), body("{}")).andExpect(status().isNotFound());
        requests.get(stranger, path()).andExpect(status().isNotFound());
        requests.get(barred, path()).andExpect(status().isNotFound());
    }

    @Test
    void refusesTurnsOfOneHousehold() throws Exception {
        for (String days : List.of("{}", "{\"%s\":\"%s\"}".formatted(HIS, motherHome))) {
            requests.put(agent, path(), ofMother(days))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("evenHouseholdId"))
                    .andExpect(jsonPath("$.errors[0].code").value("same-household"));
        }
        requests.get(mother, path()).andExpect(jsonPath("$.custody").doesNotExist());
    }

    @Test
    void aCalendarOfDaysIsATurnToo() throws Exception {
        requests.put(agent, path(), ofMother("{\"%s\":\"%s\"}".formatted(HIS, fatherHome)))
                .andExpect(status().isOk());
    }

    private String ofMother(String days) {
        return """
                {"from":"2026-09-01","oddHouseholdId":"%s","evenHouseholdId":"%s","days":%s}""".formatted(motherHome, motherHome, days);
    }

    @Test
    void leavesAnAgentsOwnChildToAColleague() throws Exception {
        turns("{}");
        Viewer ines = town.agentWith(lea);

        requests.put(ines, path(), body("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        requests.delete(ines, path()).andExpect(status().isForbidden());
        requests.get(mother, path()).andExpect(jsonPath("$.custody.odd").value(motherHome.toString()));
    }

    private void turns(String days) throws Exception {
        requests.put(agent, path(), body(days)).andExpect(status().isOk());
    }

    private String path() {
        return "/api/canteen/children/" + lea + "/custody";
    }

    private String body(String days) {
        return """
                {"from":"2026-09-01","oddHouseholdId":"%s","evenHouseholdId":"%s","days":%s}""".formatted(motherHome, fatherHome, days);
    }

    private String pattern() {
        return """
                {"from":"%s","to":"%s","wishes":[{"childId":"%s","activityId":"%s","weekdays":["MONDAY"]}]}""".formatted(HERS, HERS.plusDays(14), lea, canteen);
    }

    private void quotient(Viewer viewer, int income) throws Exception {
        requests.post(viewer, "/api/canteen/quotients", """
                        {"kind":"INCOME","referenceIncome":%d,"taxParts":2.5}""".formatted(income)).andExpect(status().isOk());
    }

    @Test
    void anEmptyDayIsNotToday() throws Exception {
        requests.delete(agent, path() + "?from=")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("from"));
    }
}
