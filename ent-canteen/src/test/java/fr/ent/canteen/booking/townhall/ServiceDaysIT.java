package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static fr.ent.canteen.testing.CanteenTown.WEDNESDAY;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class ServiceDaysIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    private CanteenTown town;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        agent = town.agent();
    }

    @Test
    void aDayWithoutMealsNamesTheNextWithSome() throws Exception {
        town.canteen(30);

        counts(TUESDAY).andExpect(jsonPath("$.nextService").value(TUESDAY.toString()));
        counts(WEDNESDAY)
                .andExpect(jsonPath("$.nextService").value(WEDNESDAY.plusDays(1).toString()));
    }

    @Test
    void passesOverHolidays() throws Exception {
        town.canteen(30);
        town.town().closure(town.school(), "Vacances", WEDNESDAY, WEDNESDAY.plusDays(4));

        counts(WEDNESDAY)
                .andExpect(jsonPath("$.nextService").value(WEDNESDAY.plusDays(5).toString()));
    }

    @Test
    void aSchoolWithoutACanteenHasNone() throws Exception {
        counts(TUESDAY).andExpect(jsonPath("$.nextService").value(nullValue()));
    }

    private ResultActions counts(LocalDate day) throws Exception {
        return requests.get(
                agent,
                "/api/canteen/counts?schoolId={school}&date={day}",
                town.school().toString(),
                day);
    }
}
