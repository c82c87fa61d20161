package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** A change of turns is told before it is done. The mother pays 1.00 € a meal, the father 2.50 €. */
class CustodyPreviewIT extends SharedChildScene {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate JANUARY_ODD = LocalDate.of(2027, 1, 4);
    private static final List<LocalDate> BOOKED =
            List.of(MONDAY, JANUARY_ODD, JANUARY_ODD.plusDays(1), JANUARY_ODD.plusDays(3), JANUARY_ODD.plusDays(7));

    @BeforeEach
    void bookTurns() throws Exception {
        letDeclarationsCount();
        quotient(mother, 12_000);
        quotient(father, 24_000);
        turns(SEPTEMBER, motherHome, fatherHome);
        for (LocalDate day : BOOKED) {
            requests.book(mother, lea, canteen, day).andExpect(status().isCreated());
        }
    }

    @Test
    void tellsHowManyDaysPassFromWhomToWhomAndWhatTheyCostBoth() throws Exception {
        preview(agent, JANUARY, fatherHome, motherHome)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value(JANUARY.toString()))
                .andExpect(jsonPath("$.passages.length()").value(2))
                .andExpect(jsonPath("$.passages[0].from").value(motherHome.toString()))
                .andExpect(jsonPath("$.passages[0].to").value(fatherHome.toString()))
                .andExpect(jsonPath("$.passages[0].days").value(3))
                .andExpect(jsonPath("$.passages[0].meals").value(3))
                .andExpect(jsonPath("$.passages[0].first").value(JANUARY_ODD.toString()))
                .andExpect(jsonPath("$.passages[0].last")
                        .value(JANUARY_ODD.plusDays(3).toString()))
                .andExpect(jsonPath("$.passages[0].formerCents").value(300))
                .andExpect(jsonPath("$.passages[0].amountCents").value(750))
                .andExpect(jsonPath("$.passages[1].to").value(motherHome.toString()))
                .andExpect(jsonPath("$.passages[1].days").value(1))
                .andExpect(jsonPath("$.passages[1].formerCents").value(250))
                .andExpect(jsonPath("$.passages[1].amountCents").value(100));
    }

    @Test
    void changesNothingAndTellsWhatTheChangeThenDoes() throws Exception {
        List<HouseholdId> before = payers();
        String told = text(preview(agent, JANUARY, fatherHome, motherHome));
        assertThat(payers()).isEqualTo(before);
        requests.get(agent, path()).andExpect(jsonPath("$.versions.length()").value(1));
        requests.notices(father)
                .andExpect(
                        jsonPath("$.items[?(@.kind == 'canteen.payer-yours')]").isEmpty());

        turns(JANUARY, fatherHome, motherHome);

        long moved = 0;
        for (int day = 0; day < before.size(); day++) {
            moved += before.get(day).equals(payers().get(day)) ? 0 : 1;
        }
        assertThat(JsonPath.<List<Integer>>read(told, "$.passages[*].days").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo((int) moved);
    }

    @Test
    void saysWhereNothingChanges() throws Exception {
        preview(agent, SEPTEMBER, motherHome, fatherHome)
                .andExpect(jsonPath("$.passages").value(empty()));
        preview(agent, LocalDate.of(2027, 6, 1), fatherHome, motherHome)
                .andExpect(jsonPath("$.passages").value(empty()));
    }

    @Test
    void aPayerChosenAgainstTheTurnsIsNotCounted() throws Exception {
        requests.post(agent, "/api/canteen/bookings", """
                        {"childId":"%s","activityId":"%s","date":"%s","householdId":"%s"}""".formatted(lea, canteen, JANUARY_ODD.plusDays(14), fatherHome))
                .andExpect(status().isCreated());

        preview(agent, JANUARY.plusDays(10), fatherHome, motherHome)
                .andExpect(jsonPath("$.passages[*].to").value(contains(motherHome.toString())));
    }

    @Test
    void aDayThatWaitsCostsNothingYetAndOneCalledOffForNothingIsNotCounted() throws Exception {
        var small = town.canteen(1);
        LocalDate day = JANUARY_ODD.plusDays(14);
        requests.book(town.guardian(town.child("Tom")), small, day).andExpect(status().isCreated());
        requests.book(mother, lea, small, day).andExpect(status().isAccepted());
        LocalDate off = day.plusDays(1);
        requests.book(mother, lea, canteen, off).andExpect(status().isCreated());
        requests.post(agent, "/api/canteen/suspensions", Terms.strike(canteen, off, off, null))
                .andExpect(status().isCreated());

        preview(agent, day, fatherHome, motherHome)
                .andExpect(jsonPath("$.passages.length()").value(1))
                .andExpect(jsonPath("$.passages[0].days").value(0))
                .andExpect(jsonPath("$.passages[0].amountCents").value(0))
                .andExpect(jsonPath("$.passages[0].first").isEmpty())
                .andExpect(jsonPath("$.passages[0].waiting").value(1))
                .andExpect(jsonPath("$.passages[0].waitingFirst").value(day.toString()));
    }

    @Test
    void theDaysBookedAndThoseThatWaitHaveTheirOwnDates() throws Exception {
        var small = town.canteen(1);
        LocalDate waited = JANUARY_ODD.plusDays(17);
        requests.book(town.guardian(town.child("Tom")), small, waited).andExpect(status().isCreated());
        requests.book(mother, lea, small, waited).andExpect(status().isAccepted());

        preview(agent, JANUARY, fatherHome, motherHome)
                .andExpect(jsonPath("$.passages[0].first").value(JANUARY_ODD.toString()))
                .andExpect(jsonPath("$.passages[0].last")
                        .value(JANUARY_ODD.plusDays(3).toString()))
                .andExpect(jsonPath("$.passages[0].waitingFirst").value(waited.toString()))
                .andExpect(jsonPath("$.passages[0].waitingLast").value(waited.toString()));
    }

    @Test
    void theFamiliesAreToldOfTheDaysThatThePreviewCountsAndOthersPassSilently() throws Exception {
        LocalDate off = JANUARY_ODD.plusDays(3);
        requests.post(agent, "/api/canteen/suspensions", Terms.strike(canteen, JANUARY_ODD, off, null))
                .andExpect(status().isCreated());
        preview(agent, JANUARY, fatherHome, motherHome)
                .andExpect(jsonPath("$.passages[*].days").value(contains(1)));

        turns(JANUARY, fatherHome, motherHome);

        String father = "$.items[?(@.kind == 'canteen.payer-yours')]";
        requests.notices(this.father).andExpect(jsonPath(father).isEmpty());
        requests.notices(mother).andExpect(jsonPath(father + ".arguments.count").value(contains("1")));
    }

    @Test
    void theEndOfTheTurnsAndTheirWithdrawalAreToldToo() throws Exception {
        requests.get(agent, path() + "/end?from={day}", JANUARY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.passages[0].from").value(fatherHome.toString()))
                .andExpect(jsonPath("$.passages[0].to").value(motherHome.toString()))
                .andExpect(jsonPath("$.passages[0].days").value(1));
        turns(JANUARY, fatherHome, motherHome);
        String ahead = Answers.read(requests.get(agent, path()), "$.versions[1].id");
        requests.get(agent, path() + "/versions/{id}/withdrawal", ahead)
                .andExpect(jsonPath("$.passages[0].from").value(fatherHome.toString()))
                .andExpect(jsonPath("$.passages[0].days").value(3));
        requests.get(
                        agent,
                        path() + "/versions/{id}/withdrawal",
                        Answers.read(requests.get(agent, path()), "$.versions[0].id"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:custody-begun"));
    }

    /** The prices of both homes tell both quotients. */
    @Test
    void isRefusedAsTheChangeIsAndNeverToldToAFamily() throws Exception {
        preview(mother, JANUARY, fatherHome, motherHome).andExpect(status().isForbidden());
        preview(father, JANUARY, fatherHome, motherHome).andExpect(status().isForbidden());
        requests.get(mother, path() + "/end?from={day}", JANUARY).andExpect(status().isForbidden());
        preview(founder.found().agent(), JANUARY, fatherHome, motherHome).andExpect(status().isNotFound());
        preview(town.agentWith(lea), JANUARY, fatherHome, motherHome)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        preview(agent, JANUARY, motherHome, motherHome)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("same-household"));
        preview(agent, JANUARY, motherHome, town.town().household(List.of(), List.of(town.child("Zoé"))))
                .andExpect(status().isNotFound());
        requests.get(agent, path() + "/end?from=").andExpect(status().isBadRequest());
    }

    private ResultActions preview(Viewer viewer, LocalDate from, HouseholdId odd, HouseholdId even) throws Exception {
        return requests.post(viewer, path() + "/preview", """
                {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(from, odd, even));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<HouseholdId> payers() {
        return BOOKED.stream().map(this::payer).toList();
    }

    private void quotient(Viewer viewer, int income) throws Exception {
        requests.post(viewer, "/api/canteen/quotients", """
                        {"kind":"INCOME","referenceIncome":%d,"taxParts":2.5}""".formatted(income)).andExpect(status().isOk());
    }
}
