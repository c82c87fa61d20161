package fr.ent.canteen.desk;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.ByResidence;
import fr.ent.canteen.prices.method.FlatPrice;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A change of residence that is still to come: shown with its day, counted before, told, and taken back. */
class ComingResidenceIT extends FamilyScene {

    @Autowired
    private Departures departures;

    private ActivityId canteen;
    private HouseholdId home;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(50);
        home = town.town().householdOf(lea.asPerson());
    }

    @Test
    void standsBesideTodaysWithItsDay() throws Exception {
        move("OUTSIDE", MONDAY);

        family().andExpect(jsonPath("$.households[0].residence").value("INSIDE"))
                .andExpect(jsonPath("$.households[0].coming.residence").value("OUTSIDE"))
                .andExpect(jsonPath("$.households[0].coming.validFrom").value(MONDAY.toString()));
    }

    @Test
    void tellsTheFamilyOnceAndOfNothingThatIsSoAlready() throws Exception {
        move("INSIDE", MONDAY);
        notices().andExpect(jsonPath("$.items").value(empty()));

        move("OUTSIDE", MONDAY);
        move("OUTSIDE", MONDAY);

        notices()
                .andExpect(jsonPath("$.items[*].kind").value(contains("canteen.residence")))
                .andExpect(jsonPath("$.items[0].arguments.residence").value("OUTSIDE"))
                .andExpect(jsonPath("$.items[0].arguments.date").value(MONDAY.toString()));
    }

    @Test
    void isTakenBackAndTheFamilyIsTold() throws Exception {
        move("OUTSIDE", MONDAY);

        takeBack(MONDAY).andExpect(status().isNoContent());
        takeBack(MONDAY).andExpect(status().isNoContent());

        family().andExpect(jsonPath("$.households[0].coming").value(nullValue()));
        notices().andExpect(jsonPath("$.items[*].kind").value(contains("canteen.residence-taken-back")));
        assertThat(town.town().audited("residence.taken-back")).isEqualTo(1);
    }

    @Test
    void isNotTakenBackOnceItCounts() throws Exception {
        takeBack(LocalDate.of(2026, 11, 1)).andExpect(status().isBadRequest());
    }

    @Test
    void countsTheDaysBookedFromThatDayOnThatAreDue() throws Exception {
        for (LocalDate day : new LocalDate[] {MONDAY, TUESDAY, TUESDAY.plusDays(2)}) {
            requests.book(mother, lea, canteen, day).andExpect(status().isCreated());
        }
        days(TUESDAY).andExpect(jsonPath("$.bookedDays").value(2));

        departures.announce(town, lea, TUESDAY.plusDays(2));

        days(TUESDAY).andExpect(jsonPath("$.bookedDays").value(1));
    }

    @Test
    void countsADayCalledOffThatStaysChargedForItsPriceMovesToo() throws Exception {
        town.tariff(
                canteen,
                MONDAY.minusDays(7),
                new ByResidence(new FlatPrice(Cents.of(400)), new FlatPrice(Cents.of(700))));
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isCreated());
        callOff(MONDAY, "false");
        callOff(TUESDAY, "true");

        days(MONDAY).andExpect(jsonPath("$.bookedDays").value(1));
        family().andExpect(jsonPath("$.bookings[*].amountCents").value(contains(400)));
        move("OUTSIDE", MONDAY);
        family().andExpect(jsonPath("$.bookings[*].amountCents").value(contains(700)));
    }

    private void callOff(LocalDate day, String free) throws Exception {
        requests.post(
                        agent,
                        "/api/canteen/suspensions",
                        Terms.strike(canteen, day, day, null).replace("Charge\":true", "Charge\":" + free))
                .andExpect(status().isCreated());
    }

    private void move(String residence, LocalDate from) throws Exception {
        requests.put(agent, "/api/canteen/households/" + home + "/residence", """
                        {"residence":"%s","validFrom":"%s"}""".formatted(residence, from))
                .andExpect(status().isNoContent());
    }

    private ResultActions takeBack(LocalDate from) throws Exception {
        return requests.delete(agent, "/api/canteen/households/" + home + "/residence/" + from);
    }

    private ResultActions days(LocalDate from) throws Exception {
        return requests.get(agent, "/api/canteen/households/" + home + "/residence/" + from + "/days")
                .andExpect(status().isOk());
    }

    private ResultActions notices() throws Exception {
        return requests.notices(mother).andExpect(status().isOk());
    }

    private ResultActions family() throws Exception {
        return requests.get(agent, "/api/canteen/families/{id}?from={from}&to={to}", home, MONDAY, TUESDAY)
                .andExpect(status().isOk());
    }
}
