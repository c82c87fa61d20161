package fr.ent.canteen.meals.menuplan;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Cooks;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class WeekEditorIT {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final String MILK = """
            "allergens":["MILK"],"labels":["ORGANIC"],"foods":["STARCHES"]""";
    private static final String UNKNOWN = """
            "labels":[],"foods":[]""";

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Cooks cooks;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TestClock.SettableClock clock;

    private CanteenTown town;
    private SchoolId second;
    private Viewer mother;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        second = town.town().school("Les Tilleuls");
        town.canteen(10);
        mother = town.guardian(town.child("Léa"));
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
    }

    @Test
    void keepsADraftFromFamiliesUntilItIsPublished() throws Exception {
        cooks.plan(agent, MONDAY, "Gratin", MILK, town.school()).andExpect(status().isOk());

        served(town.school()).andExpect(jsonPath("$").value(empty()));
        week().andExpect(jsonPath("$.menus").value(empty()));
        kitchen(town.school()).andExpect(jsonPath("$.days[0].menu.publication").doesNotExist());

        cooks.publish(agent, MONDAY, FRIDAY, town.school())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.menus").value(1));

        served(town.school())
                .andExpect(jsonPath("$[0].components[0].dishes[0].name").value("Gratin"))
                .andExpect(jsonPath("$[0].publication.publishedAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$[0].publication.modifiedAt").isEmpty());
        week().andExpect(jsonPath("$.menus.length()").value(1));
    }

    @Test
    void refusesADayNamedTwice() throws Exception {
        String day = """
                {"date":"%s","components":[{"kind":"MAIN","dishes":[{"name":"Gratin",%s}]}]}""".formatted(MONDAY, MILK);

        cooks.plan(agent, "[" + day + "," + day + "]", null, town.school())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("twice"));
    }

    @Test
    void plansSeveralSchoolsAtOnce() throws Exception {
        cooks.plan(agent, MONDAY, "Gratin", MILK, town.school(), second).andExpect(status().isOk());

        for (SchoolId school : List.of(town.school(), second)) {
            kitchen(school)
                    .andExpect(jsonPath("$.days[0].menu.components[0].dishes[0].foods[0]")
                            .value("STARCHES"));
        }
    }

    @Test
    void recordsWhatChangedAfterPublication() throws Exception {
        cooks.plan(agent, MONDAY, "Gratin", MILK, town.school());
        cooks.publish(agent, MONDAY, FRIDAY, town.school());
        clock.set(Instant.parse("2026-11-25T08:00:00Z"));

        cooks.plan(agent, MONDAY, "Gratin", MILK, town.school()).andExpect(status().isOk());
        served(town.school()).andExpect(jsonPath("$[0].publication.modifiedAt").isEmpty());

        cooks.plan(agent, main("Hachis"), "Livraison en retard", town.school()).andExpect(status().isOk());
        served(town.school())
                .andExpect(jsonPath("$[0].components[0].dishes[0].name").value("Hachis"))
                .andExpect(jsonPath("$[0].publication.publishedAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$[0].publication.modifiedAt").value("2026-11-25T08:00:00Z"))
                .andExpect(jsonPath("$[0].publication.modification").value("Livraison en retard"));
    }

    @Test
    void takesADayAwayAndTakesAPublicationBack() throws Exception {
        cooks.plan(agent, MONDAY, "Gratin", MILK, town.school());
        cooks.publish(agent, MONDAY, FRIDAY, town.school());

        requests.delete(
                        agent,
                        "/api/canteen/kitchen/publications?schoolId={s}&from={f}&to={t}",
                        town.school(),
                        MONDAY,
                        FRIDAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.menus").value(1));
        served(town.school()).andExpect(jsonPath("$").value(empty()));

        cooks.plan(agent, """
                [{"date":"%s","components":[]}]""".formatted(MONDAY), null, town.school());
        kitchen(town.school()).andExpect(jsonPath("$.days[0].menu").isEmpty());
    }

    @Test
    void saysWhatToLookAtBeforePublishing() throws Exception {
        cooks.plan(agent, MONDAY, "Gratin du chef", UNKNOWN, town.school());

        kitchen(town.school())
                .andExpect(jsonPath("$.days[2].closure.kind").value("WEDNESDAY"))
                .andExpect(jsonPath("$.checks[*].kind")
                        .value(contains(
                                "ALLERGENS_MISSING",
                                "FEW_COMPONENTS",
                                "MISSING_COMPONENT",
                                "MISSING_COMPONENT",
                                "NO_VEGETARIAN_MEAL")))
                .andExpect(jsonPath("$.checks[0].dish").value("Gratin du chef"))
                .andExpect(jsonPath("$.checks[2].component").value("SIDE"))
                .andExpect(jsonPath("$.checks[3].component").value("DAIRY"));
    }

    @Test
    void warnsOfAMenuOnADayOnWhichTheSchoolIsClosed() throws Exception {
        cooks.plan(agent, MONDAY.plusDays(2), "Gratin du chef", MILK, town.school());

        kitchen(town.school())
                .andExpect(jsonPath("$.checks[0].kind").value("CLOSED_DAY"))
                .andExpect(jsonPath("$.checks[0].date").value(MONDAY.plusDays(2).toString()));
    }

    @Test
    void keepsTheTownsOwnFrequencies() throws Exception {
        requests.get(agent, "/api/canteen/kitchen/frequencies")
                .andExpect(jsonPath("$[?(@.food=='FRIED')].atMost").value(contains(4)));

        requests.put(agent, "/api/canteen/kitchen/frequencies", """
                        {"rules":[{"food":"FRIED","atLeast":0,"atMost":1}]}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.food=='FRIED')].atMost").value(contains(1)))
                .andExpect(jsonPath("$[?(@.food=='FISH')].atLeast").value(contains(4)));

        requests.put(agent, "/api/canteen/kitchen/frequencies", """
                        {"rules":[{"food":"FRIED","atLeast":5,"atMost":1}]}""").andExpect(status().isBadRequest());
    }

    @Test
    void refusesWhoIsNotTheTownAndSchoolsElsewhere() throws Exception {
        SchoolId elsewhere = founder.found().school();

        cooks.plan(mother, MONDAY, "Gratin", MILK, town.school()).andExpect(status().isForbidden());
        cooks.plan(agent, MONDAY, "Gratin", MILK, town.school(), elsewhere).andExpect(status().isNotFound());
        cooks.publish(agent, MONDAY, FRIDAY, elsewhere).andExpect(status().isNotFound());
        cooks.plan(agent, MONDAY, "x".repeat(160), MILK, town.school()).andExpect(status().isBadRequest());
    }

    @Test
    void takesAsManyStatementsForAWeekOfTwoSchoolsAsForADayOfOne() {
        int few = statements.during(() -> plan(1, town.school()));
        int many = statements.during(() -> plan(5, town.school(), second));

        assertThat(many).isEqualTo(few);
    }

    private void plan(int days, SchoolId... schools) {
        try {
            cooks.plan(
                            agent,
                            MONDAY.datesUntil(MONDAY.plusDays(days))
                                    .map(day -> main("Plat du " + day, day))
                                    .collect(Collectors.joining(",", "[", "]")),
                            null,
                            schools)
                    .andExpect(status().isOk());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String main(String dish) {
        return "[" + main(dish, MONDAY) + "]";
    }

    private static String main(String dish, LocalDate day) {
        return """
                {"date":"%s","components":[{"kind":"MAIN","dishes":[{"name":"%s",%s}]}]}""".formatted(day, dish, MILK);
    }

    private ResultActions kitchen(SchoolId school) throws Exception {
        return requests.get(agent, "/api/canteen/kitchen/week?schoolId={s}&from={f}&to={t}", school, MONDAY, FRIDAY)
                .andExpect(status().isOk());
    }

    private ResultActions served(SchoolId school) throws Exception {
        return requests.get(mother, "/api/canteen/menus?schoolId={s}&from={f}&to={t}", school, MONDAY, FRIDAY)
                .andExpect(status().isOk());
    }

    private ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={f}&to={t}", MONDAY, FRIDAY);
    }
}
