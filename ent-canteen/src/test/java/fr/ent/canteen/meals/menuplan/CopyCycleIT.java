package fr.ent.canteen.meals.menuplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Cooks;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Around the Christmas holidays of 19 December 2026 to 3 January 2027. */
@CanteenTest
class CopyCycleIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 14);
    private static final LocalDate HOLIDAYS = LocalDate.of(2026, 12, 21);
    private static final LocalDate BACK = LocalDate.of(2027, 1, 4);
    private static final String FACTS = """
            "allergens":["MILK"],"labels":["LOCAL"],"foods":["STARCHES"]""";

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Cooks cooks;

    private CanteenTown town;
    private Viewer agent;

    @BeforeEach
    void found() throws Exception {
        town = founder.found();
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
        plan(FIRST, "Lundi un");
        plan(FIRST.plusDays(1), "Mardi un");
        plan(SECOND, "Lundi deux");
        plan(SECOND.plusDays(3), "Jeudi deux");
    }

    @Test
    void goesOnAfterTheHolidaysWhereTheCycleStopped() throws Exception {
        cooks.copy(agent, 2, HOLIDAYS, town.school())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.copied[*].date")
                        .value(contains("2027-01-04", "2027-01-05", "2027-01-11", "2027-01-14")))
                .andExpect(jsonPath("$.skipped").value(empty()));

        planned(BACK)
                .andExpect(
                        jsonPath("$.days[0].menu.components[0].dishes[0].name").value("Lundi un"));
        planned(BACK.plusWeeks(1))
                .andExpect(
                        jsonPath("$.days[0].menu.components[0].dishes[0].name").value("Lundi deux"))
                .andExpect(jsonPath("$.days[3].menu.components[0].dishes[0].labels[0]")
                        .value("LOCAL"))
                .andExpect(jsonPath("$.days[0].menu.publication").isEmpty());
    }

    @Test
    void leavesClosedDaysAndPlannedDaysAlone() throws Exception {
        town.town().closure(town.school(), "Sortie", BACK, BACK);
        plan(BACK.plusDays(1), "Galette");

        cooks.copy(agent, 2, BACK, town.school())
                .andExpect(jsonPath("$.copied[*].date").value(contains("2027-01-11", "2027-01-14")))
                .andExpect(jsonPath("$.skipped[*].why").value(contains("CLOSED", "PLANNED")));

        planned(BACK)
                .andExpect(jsonPath("$.days[0].menu").isEmpty())
                .andExpect(
                        jsonPath("$.days[1].menu.components[0].dishes[0].name").value("Galette"));
    }

    @Test
    void copiesASingleWeekAndNothingTwice() throws Exception {
        cooks.copy(agent, 1, BACK, town.school())
                .andExpect(jsonPath("$.copied[*].date").value(contains("2027-01-04", "2027-01-07")));

        cooks.copy(agent, 1, BACK, town.school())
                .andExpect(jsonPath("$.copied").value(empty()))
                .andExpect(jsonPath("$.skipped[*].why").value(contains("PLANNED", "PLANNED")));
    }

    @Test
    void refusesADayThatIsNoMondayAndTooManyWeeks() throws Exception {
        cooks.copy(agent, 1, BACK.plusDays(1), town.school())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("not-a-monday"));
        cooks.copy(agent, 9, BACK, town.school()).andExpect(status().isBadRequest());
    }

    private void plan(LocalDate day, String dish) throws Exception {
        cooks.plan(agent, day, dish, FACTS, town.school()).andExpect(status().isOk());
    }

    private ResultActions planned(LocalDate monday) throws Exception {
        return requests.get(
                agent,
                "/api/canteen/kitchen/week?schoolId={s}&from={f}&to={t}",
                town.school(),
                monday,
                monday.plusDays(4));
    }
}
