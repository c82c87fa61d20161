package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Turns from a day on alter no day before it. Monday 30 November 2026 is in week 49, odd. */
class CustodyVersionsIT extends SharedChildScene {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate DECEMBER_ODD = MONDAY;
    private static final LocalDate JANUARY_ODD = LocalDate.of(2027, 1, 4);

    @Test
    void aChangeAheadAltersNoDayBeforeIt() throws Exception {
        assertThat(JANUARY_ODD.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2).isOne();
        turns(SEPTEMBER, motherHome, fatherHome);

        turns(JANUARY, fatherHome, motherHome);

        requests.book(mother, lea, canteen, DECEMBER_ODD)
                .andExpect(jsonPath("$.paidByOthers").value(false));
        requests.book(mother, lea, canteen, JANUARY_ODD)
                .andExpect(jsonPath("$.paidByOthers").value(true));
        requests.get(mother, path())
                .andExpect(jsonPath("$.custody.odd").value(motherHome.toString()))
                .andExpect(jsonPath("$.versions[*].from").value(contains("2026-09-01", "2027-01-01")))
                .andExpect(jsonPath("$.versions[*].to").value(contains("2026-12-31", null)))
                .andExpect(jsonPath("$.versions[*].state").value(contains("CURRENT", "AHEAD")))
                .andExpect(jsonPath("$.versions[1].custody.odd").value(fatherHome.toString()));
    }

    @Test
    void theTownHallReadsWhoSetItWhen() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);

        requests.get(agent, path())
                .andExpect(jsonPath("$.versions[0].setBy").value("Nadia Ferrand"))
                .andExpect(jsonPath("$.versions[0].setAt").exists());
        requests.get(father, path()).andExpect(jsonPath("$.versions[*].setBy").value(everyItem(nullValue())));
    }

    @Test
    void bookedDaysPassToThePayerOfTheDayAndBothHouseholdsAreTold() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        requests.book(mother, lea, canteen, DECEMBER_ODD).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, JANUARY_ODD).andExpect(status().isCreated());

        turns(JANUARY, fatherHome, motherHome);

        assertThat(payer(DECEMBER_ODD)).isEqualTo(motherHome);
        assertThat(payer(JANUARY_ODD)).isEqualTo(fatherHome);
        requests.notices(father)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.payer-yours"))
                .andExpect(jsonPath("$.items[0].arguments.date").value(JANUARY_ODD.toString()))
                .andExpect(jsonPath("$.items[0].arguments.to").value(JANUARY_ODD.toString()))
                .andExpect(jsonPath("$.items[0].arguments.count").value("1"));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.payer-others"))
                .andExpect(jsonPath("$.items[0].arguments.date").value(JANUARY_ODD.toString()));
    }

    @Test
    void aVersionAheadCanBeTakenBackAndItsDaysReturn() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        requests.book(mother, lea, canteen, JANUARY_ODD).andExpect(status().isCreated());
        turns(JANUARY, fatherHome, motherHome);
        String ahead = version(1);

        requests.delete(mother, path() + "/versions/{id}", ahead).andExpect(status().isForbidden());
        requests.delete(town.agentWith(lea), path() + "/versions/{id}", ahead).andExpect(status().isForbidden());
        requests.delete(agent, path() + "/versions/{id}", ahead).andExpect(status().isNoContent());

        assertThat(payer(JANUARY_ODD)).isEqualTo(motherHome);
        requests.get(mother, path()).andExpect(jsonPath("$.versions[*].to").value(contains(nullValue())));
        requests.delete(agent, path() + "/versions/{id}", ahead).andExpect(status().isNotFound());
        requests.delete(agent, path() + "/versions/{id}", version(0))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:custody-begun"));
    }

    @Test
    void turnsEndFromADayOn() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        requests.book(mother, lea, canteen, DECEMBER_ODD.plusDays(7)).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, JANUARY_ODD.plusDays(7)).andExpect(status().isCreated());

        requests.delete(agent, path() + "?from={day}", JANUARY).andExpect(status().isNoContent());

        assertThat(payer(DECEMBER_ODD.plusDays(7))).isEqualTo(fatherHome);
        assertThat(payer(JANUARY_ODD.plusDays(7))).isEqualTo(motherHome);
        requests.get(mother, path())
                .andExpect(jsonPath("$.custody").exists())
                .andExpect(jsonPath("$.versions[1].custody").doesNotExist());
    }

    @Test
    void theTownHallChoosesTheHouseholdOnDaysBeforeAnyTurns() throws Exception {
        turns(JANUARY, motherHome, fatherHome);

        requests.book(agent, lea, canteen, DECEMBER_ODD)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("householdId"));
        requests.book(agent, lea, canteen, JANUARY_ODD).andExpect(status().isCreated());
        assertThat(payer(JANUARY_ODD)).isEqualTo(motherHome);
    }

    @Test
    void aPayerChosenAgainstTheTurnsStaysWhenTheyEnd() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        requests.post(agent, "/api/canteen/bookings", """
                        {"childId":"%s","activityId":"%s","date":"%s","householdId":"%s"}""".formatted(lea, canteen, JANUARY_ODD, fatherHome))
                .andExpect(status().isCreated());

        requests.delete(agent, path() + "?from={day}", JANUARY).andExpect(status().isNoContent());

        assertThat(payer(JANUARY_ODD)).isEqualTo(fatherHome);
    }

    @Test
    void aPayerChosenAgainstTheTurnsStaysWhenTheyChange() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        HouseholdId grandmotherHome = town.town().householdOf(town.guardian(lea).person());
        requests.post(agent, "/api/canteen/bookings", """
                        {"childId":"%s","activityId":"%s","date":"%s","householdId":"%s"}""".formatted(lea, canteen, JANUARY_ODD, fatherHome))
                .andExpect(status().isCreated());

        turns(JANUARY, grandmotherHome, motherHome);

        assertThat(payer(JANUARY_ODD)).isEqualTo(fatherHome);
    }

    @Test
    void aDayThatWaitsPassesTooAndOneThatWasCancelledStays() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        canteen = town.canteen(1);
        requests.book(town.guardian(town.child("Tom")), canteen, JANUARY_ODD).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, JANUARY_ODD).andExpect(status().isAccepted());
        LocalDate next = JANUARY_ODD.plusDays(1);
        requests.cancel(mother, Answers.id(requests.book(mother, lea, canteen, next)))
                .andExpect(status().isNoContent());

        turns(JANUARY, fatherHome, motherHome);

        assertThat(householdOf(JANUARY_ODD)).isEqualTo(fatherHome);
        assertThat(householdOf(next)).isEqualTo(motherHome);
    }

    @Test
    void aDayThatIsCalledOffPassesTooSinceItMayComeBack() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        requests.book(mother, lea, canteen, JANUARY_ODD).andExpect(status().isCreated());
        String suspension = Answers.read(
                requests.post(agent, "/api/canteen/suspensions", Terms.strike(canteen, JANUARY_ODD, JANUARY_ODD, null)),
                "$.suspension.id");

        turns(JANUARY, fatherHome, motherHome);
        requests.delete(agent, "/api/canteen/suspensions/{id}", suspension).andExpect(status().isOk());

        assertThat(payer(JANUARY_ODD)).isEqualTo(fatherHome);
    }

    /** The household of Léa's day, whatever became of it. */
    private HouseholdId householdOf(LocalDate day) {
        return town.town()
                .in(() -> jdbc.sql("select household_id from canteen.booking where child_id = :child and day = :day")
                        .param("child", lea.value())
                        .param("day", day)
                        .query((row, number) -> new HouseholdId(row.getObject(1, UUID.class)))
                        .single());
    }

    private String version(int number) throws Exception {
        return Answers.read(requests.get(agent, path()), "$.versions[" + number + "].id");
    }
}
