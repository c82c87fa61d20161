package fr.ent.homework.look;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Duration;
import java.time.Instant;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The looks of two parents at the week of their daughter. */
@IntegrationTest
class FamilyLookIT {

    private static final Instant MONDAY_EVENING = Instant.parse("2026-11-23T17:12:00Z");

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    private Viewer mother;
    private Viewer father;

    @BeforeEach
    void twoHouseholds() {
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ChildId lea = town.pupil("Léa", "Benali", school, town.schoolClass(school, "CE1"));
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        father = town.viewer(town.guardian("Karim", "Benali", lea));
        clock.set(MONDAY_EVENING);
    }

    @Test
    void tellsOfTheLookBeforeAndOfNobodyElses() throws Exception {
        expectBefore(mother, nullValue());

        clock.set(MONDAY_EVENING.plus(Duration.ofHours(20)));
        expectBefore(father, nullValue());
        expectBefore(mother, nameOf(MONDAY_EVENING));
    }

    @Test
    void aPageThatIsTurnedOrReadAgainIsTheSameLook() throws Exception {
        expectBefore(mother, nullValue());
        clock.set(MONDAY_EVENING.plus(Duration.ofDays(1)));
        expectBefore(mother, nameOf(MONDAY_EVENING));
        clock.set(MONDAY_EVENING.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(14)));
        expectBefore(mother, nameOf(MONDAY_EVENING));

        clock.set(MONDAY_EVENING.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(15)));
        expectBefore(mother, nameOf(MONDAY_EVENING.plus(Duration.ofDays(1))));
    }

    private static Matcher<Object> nameOf(Instant moment) {
        return equalTo(moment.toString());
    }

    private void expectBefore(Viewer viewer, Matcher<?> before) throws Exception {
        TerritoryScope.call(
                        viewer.territory(),
                        () -> http.perform(put("/api/homework/look").requestAttr(Viewer.class.getName(), viewer)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lookedBefore", before));
    }
}
