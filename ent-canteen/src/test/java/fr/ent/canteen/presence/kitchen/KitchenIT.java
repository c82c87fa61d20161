package fr.ent.canteen.presence.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KitchenIT extends KitchenScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void countsByDietWithPackedMealsApart() throws Exception {
        kitchen()
                .andExpect(jsonPath("$.services[0].versions").isEmpty())
                .andExpect(jsonPath("$.services[0].orderAt").value("2026-11-26T09:00:00Z"))
                .andExpect(jsonPath("$.services[0].total").value(2))
                .andExpect(jsonPath("$.services[0].children").value(3))
                .andExpect(jsonPath("$.services[0].now[*].diet").value(contains("STANDARD", "NO_PORK", "STANDARD")))
                .andExpect(jsonPath("$.services[0].now[*].packedMeal").value(contains(false, false, true)))
                .andExpect(jsonPath("$.services[0].now[*].count").value(contains(1, 1, 1)));
    }

    @Test
    void isForTheTownAndForTheStaffOfTheSchool() throws Exception {
        Viewer elsewhere = town.animator(town.town().school("Les Tilleuls"));

        requests.get(elsewhere, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), MONDAY)
                .andExpect(status().isNotFound());
        requests.get(mother, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), MONDAY)
                .andExpect(status().isForbidden());
    }

    @Test
    void takesAsManyStatementsForManyEatersAsForFew() throws Exception {
        kitchen().andExpect(status().isOk());
        int few = statements.during(() -> kitchen().andExpect(status().isOk()));
        for (Viewer family : town.families(15)) {
            requests.book(family, canteen, MONDAY).andExpect(status().isCreated());
        }

        int many = statements.during(() -> kitchen().andExpect(status().isOk()));

        assertThat(many).isEqualTo(few);
    }

    @Test
    void anAnimatorReadsTodayAlone() throws Exception {
        Viewer animator = town.animator();
        for (String path : List.of("kitchen", "kitchen/orders.pdf")) {
            String asked = "/api/canteen/" + path + "?schoolId={school}&date={day}";
            requests.get(animator, asked, town.school(), MONDAY)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:not-today"));
            requests.get(town.head(), asked, town.school(), MONDAY).andExpect(status().isOk());
            requests.get(animator, asked, town.school(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void theTrailKeepsWhoReadWhichDayAndReadingsAreBounded() throws Exception {
        kitchen().andExpect(status().isOk());
        kitchen().andExpect(status().isOk());

        assertThat(town.town().audited("kitchen.read")).isOne();
        for (int reading = 2; reading < 300; reading++) {
            kitchen().andExpect(status().isOk());
        }
        kitchen().andExpect(status().isTooManyRequests());
    }
}
