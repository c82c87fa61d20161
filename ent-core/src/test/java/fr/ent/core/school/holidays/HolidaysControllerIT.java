package fr.ent.core.school.holidays;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class HolidaysControllerIT {

    private static final String HOLIDAYS = "/api/core/holidays";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SettableClock clock;

    @Test
    void listsThisYearAndTheNextByZone() throws Exception {
        new Asking(mvc)
                .get(anybody("B"), HOLIDAYS)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].from").value("2026-09-01"))
                .andExpect(jsonPath("$[0].to").value("2027-08-31"))
                .andExpect(jsonPath("$[0].holidays.zone").value("B"))
                .andExpect(jsonPath("$[0].holidays.school[2].label").value("Vacances d’hiver"))
                .andExpect(jsonPath("$[0].holidays.school[2].from").value("2027-02-20"))
                .andExpect(jsonPath("$[0].holidays.school[2].to").value("2027-03-07"))
                .andExpect(jsonPath("$[0].holidays.publicHolidays[0].from").value("2026-11-01"))
                .andExpect(jsonPath("$[1].from").value("2027-09-01"))
                .andExpect(jsonPath("$[1].holidays.school").isEmpty())
                .andExpect(jsonPath("$[1].holidays.publicHolidays[0].from").value("2027-11-01"));
    }

    @Test
    void theYearBeginsInSeptember() throws Exception {
        clock.set(Instant.parse("2027-08-31T12:00:00Z"));
        new Asking(mvc)
                .get(anybody("A"), HOLIDAYS)
                .andExpect(jsonPath("$[0].from").value("2026-09-01"));

        clock.set(Instant.parse("2027-08-31T22:30:00Z"));
        new Asking(mvc)
                .get(anybody("A"), HOLIDAYS)
                .andExpect(jsonPath("$[0].from").value("2027-09-01"));
    }

    private Viewer anybody(String zone) {
        Town town = planner.found("Valmarin", zone);
        return town.viewer(town.agent("Nadia", "Ferrand"));
    }
}
