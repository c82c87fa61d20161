package fr.ent.canteen.prices.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Canteens;
import fr.ent.core.persistence.TerritoryScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@CanteenTest
class SimulatorIT {

    private static int visitors;

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private MockMvc http;

    private CanteenTown town;
    private String address = "";

    @BeforeEach
    void found() {
        town = founder.found();
        town.canteen(5);
        address = "10.%d.%d.7".formatted((int) (System.nanoTime() % 200), ++visitors);
    }

    @Test
    void showsTheGridsToWhoHasTypedNothing() throws Exception {
        simulate("")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.quotientCents").doesNotExist())
                .andExpect(jsonPath("$.offers.length()").value(1))
                .andExpect(jsonPath("$.offers[0].name").value("Cantine"))
                .andExpect(jsonPath("$.offers[0].tariff.brackets.length()").value(3))
                .andExpect(jsonPath("$.offers[0].priceCents").doesNotExist());
    }

    @Test
    void pricesAMealAndAMonthOfAQuotient() throws Exception {
        simulate("quotient=600.50&daysPerWeek=3")
                .andExpect(jsonPath("$.quotientCents").value(60_050))
                .andExpect(jsonPath("$.offers[0].priceCents").value(250))
                .andExpect(jsonPath("$.offers[0].monthCents").value(2_700))
                .andExpect(jsonPath("$.offers[0].explanation[*].kind")
                        .value(contains("ASSUMED_QUOTIENT", "BRACKET", "TARIFF")));
        simulate("quotient=0").andExpect(jsonPath("$.offers[0].priceCents").value(100));
    }

    @Test
    void makesAQuotientOfAnIncomeByTheTownsRule() throws Exception {
        simulate("income=24030.50&parts=2.5")
                .andExpect(jsonPath("$.quotientCents").value(80_102))
                .andExpect(jsonPath("$.offers[0].priceCents").value(250));
    }

    @Test
    void namesTheSchoolsThatShareAPriceOnOneLine() throws Exception {
        town.canteen(town.town().school("Les Tilleuls"), 5, Waiting.LISTED);

        simulate("quotient=0")
                .andExpect(jsonPath("$.offers.length()").value(1))
                .andExpect(jsonPath("$.offers[0].schools").value(contains("Jean-Macé", "Les Tilleuls")));
    }

    @ParameterizedTest
    @CsvSource({
        "quotient=-1, quotient",
        "quotient=100001, quotient",
        "quotient=1.234, quotient",
        "quotient=1e999999999, quotient",
        "quotient=abc, quotient",
        "quotient=10&income=1&parts=1, quotient",
        "income=1000, parts",
        "income=1000&parts=0, parts",
        "income=-1&parts=1, income",
        "quotient=1&daysPerWeek=8, daysPerWeek",
        "quotient=1&rank=0, rank"
    })
    void refusesWhatMakesNoSense(String query, String field) throws Exception {
        simulate(query)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void hasEnoughOfAnAddressThatAsksWithoutEnd() throws Exception {
        HttpStatus last = HttpStatus.OK;
        for (int asked = 0; asked < 70 && last == HttpStatus.OK; asked++) {
            last = HttpStatus.valueOf(
                    simulate("quotient=1").andReturn().getResponse().getStatus());
        }

        assertThat(last).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    }

    private ResultActions simulate(String query) throws Exception {
        return TerritoryScope.call(
                town.town().id(),
                () -> http.perform(MockMvcRequestBuilders.get("/api/public/simulator?" + query)
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })));
    }
}
