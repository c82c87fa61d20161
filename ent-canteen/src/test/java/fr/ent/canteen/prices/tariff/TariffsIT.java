package fr.ent.canteen.prices.tariff;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

class TariffsIT extends FamilyScene {

    private static final String GRID = """
            "brackets":[{"minCents":0,"maxCents":60000,"amountCents":100},{"minCents":60000,"amountCents":400}]""";

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(5);
    }

    @Test
    void showsActivitiesOfOnePriceTogetherWithTheHistoryOfTheirTariff() throws Exception {
        ActivityId other = town.canteen(5);
        several(agent, "\"%s\",\"%s\"".formatted(canteen, other), "2026-12-01", GRID)
                .andExpect(status().isNoContent());

        requests.get(agent, "/api/canteen/tariffs")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].activities.length()").value(2))
                .andExpect(jsonPath("$[0].activities[0].schoolName").value("Jean-Macé"))
                .andExpect(jsonPath("$[0].versions[*].standing").value(contains("COMING", "IN_FORCE")))
                .andExpect(
                        jsonPath("$[0].versions[0].tariff.brackets[1].minCents").value(60_000))
                .andExpect(jsonPath("$[0].versions[1].tariff.brackets.length()").value(3));
        price(MONDAY.toString()).andExpect(jsonPath("$.amountCents").value(400));
        assertThat(town.town().audited("tariff.set")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01 | \"brackets\":[{\"minCents\":1,\"amountCents\":1}] | tariff.brackets[0]",
                "2026-12-01 | \"flatCents\":100,\"outside\":{\"brackets\":[{\"minCents\":5,\"amountCents\":1}]} | tariff.outside.brackets[0]",
                "2026-12-01 | \"effortRate\":{\"percent\":1,\"floorCents\":3,\"ceilingCents\":2} | tariff.effortRate.ceilingCents",
                "2026-12-01 | \"effortRate\":{\"percent\":0,\"floorCents\":1,\"ceilingCents\":2} | tariff.effortRate.percent",
                "2026-11-20 | \"flatCents\":100 | tariff.validFrom"
            })
    void namesFaultsOfATariffForSeveralFromTheWholeBody(String from, String method, String field) throws Exception {
        several(agent, "\"%s\"".formatted(canteen), from, method)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void knowsNoActivityOfAnotherTown() throws Exception {
        ActivityId foreign = founder.found().canteen(5);

        several(agent, "\"%s\",\"%s\"".formatted(canteen, foreign), "2026-12-01", GRID)
                .andExpect(status().isNotFound());
        several(mother, "\"%s\"".formatted(canteen), "2026-12-01", GRID).andExpect(status().isForbidden());
        requests.get(mother, "/api/canteen/tariffs").andExpect(status().isForbidden());
    }

    @Test
    void refusesWhatAUserDoesNotCostAndSaysBothFigures() throws Exception {
        String modifiers = GRID + ",\"modifiers\":[{\"occasion\":\"LATE\",\"percent\":50}],\"userCostCents\":";

        set("2026-12-01", modifiers + 599)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:above-user-cost"))
                .andExpect(jsonPath("$.dearestCents").value(600))
                .andExpect(jsonPath("$.userCostCents").value(599));
        set("2026-12-01", modifiers + 600).andExpect(status().isNoContent());
    }

    @Test
    void refusesThatAUserCostsNothing() throws Exception {
        set("2026-12-01", "\"flatCents\":0,\"userCostCents\":0")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("userCostCents"))
                .andExpect(jsonPath("$.errors[0].code").value("out-of-range"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"occasion\":\"LATE\"} | one-effect",
                "{\"occasion\":\"LATE\",\"percent\":50,\"plusCents\":10} | one-effect",
                "{\"occasion\":\"LATE\",\"percent\":-101} | out-of-range",
                "{\"occasion\":\"LATE\",\"percent\":301} | out-of-range",
                "{\"occasion\":\"UNBOOKED\",\"insteadCents\":50001} | out-of-range",
                "{\"occasion\":\"SIBLING_RANK\",\"percent\":-10} | rank",
                "{\"occasion\":\"SIBLING_RANK\",\"fromRank\":1,\"percent\":-10} | rank",
                "{\"occasion\":\"LATE\",\"fromRank\":2,\"percent\":-10} | rank"
            })
    void refusesModifiersThatMakeNoSense(String modifier, String code) throws Exception {
        set("2026-12-01", GRID + ",\"modifiers\":[" + modifier + "]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("modifiers[0]"))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"flatCents\":50001 | flatCents | out-of-range",
                "\"flatCents\":100,\"effortRate\":{\"percent\":1,\"floorCents\":1,\"ceilingCents\":2} | brackets | one-method",
                "\"modifiers\":[] | brackets | one-method",
                "\"brackets\":[{\"minCents\":0,\"amountCents\":60000}] | brackets[0].amountCents | out-of-range",
                "\"flatCents\":100,\"outside\":{\"brackets\":[{\"minCents\":5,\"amountCents\":1}]} | outside.brackets[0] | gap",
                "\"flatCents\":100,\"outside\":{\"flatCents\":150},\"modifiers\":[{\"occasion\":\"OUT_OF_TERRITORY\",\"percent\":20}] | modifiers[0] | outside-twice",
                "\"flatCents\":100,\"ranks\":[{}] | ranks[0].brackets | one-method",
                "\"effortRate\":{\"percent\":1,\"floorCents\":3,\"ceilingCents\":2} | effortRate.ceilingCents | below-floor",
                "\"effortRate\":{\"percent\":0,\"floorCents\":1,\"ceilingCents\":2} | effortRate.percent | decimal-min"
            })
    void refusesPricesThatMakeNoSenseAndNamesTheField(String method, String field, String code) throws Exception {
        set("2026-12-01", method)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void asksMoreOfWhoLivesElsewhereFromTheDayTheTownSaysSo() throws Exception {
        set("2026-11-24", GRID + ",\"modifiers\":[{\"occasion\":\"OUT_OF_TERRITORY\",\"percent\":20}]");
        String household = town.town().householdOf(lea.asPerson()).toString();

        residence(agent, household, "2026-11-23")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("retroactive"));
        residence(mother, household, "2026-12-01").andExpect(status().isForbidden());
        residence(agent, "0192f000-0000-7000-8000-000000000000", "2026-12-01").andExpect(status().isNotFound());
        residence(agent, household, "2026-12-01").andExpect(status().isNoContent());

        price("2026-11-30").andExpect(jsonPath("$.amountCents").value(400));
        price("2026-12-01")
                .andExpect(jsonPath("$.amountCents").value(480))
                .andExpect(jsonPath("$.explanation[*].kind")
                        .value(contains("NO_QUOTIENT", "BRACKET", "MODIFIER", "ADJUSTED", "TARIFF")));
        assertThat(town.town().audited("residence.set")).isEqualTo(1);
    }

    @Test
    void countsSiblingsOfThePayingHouseholdFromTheEldest() throws Exception {
        ChildId eldest = town.child("Tom");
        Viewer father = town.guardian(lea, eldest);
        born(lea, "2018-05-01");
        born(eldest, "2015-05-01");
        set("2026-11-24", GRID + ",\"modifiers\":[{\"occasion\":\"SIBLING_RANK\",\"fromRank\":2,\"percent\":-50}]");

        priceFor(father, lea).andExpect(jsonPath("$.amountCents").value(200));
        priceFor(father, eldest).andExpect(jsonPath("$.amountCents").value(400));
        priceFor(mother, lea).andExpect(jsonPath("$.amountCents").value(400));
    }

    @Test
    void theWeekCountsSiblingsFromTheEldestAsWell() throws Exception {
        ChildId eldest = town.child("Tom");
        Viewer father = town.guardian(lea, eldest);
        born(lea, "2018-05-01");
        born(eldest, "2015-05-01");
        set("2026-11-24", GRID + ",\"modifiers\":[{\"occasion\":\"SIBLING_RANK\",\"fromRank\":2,\"percent\":-50}]");

        ResultActions week = requests.get(
                town.town().viewer(father.person()), "/api/canteen/week?from={from}&to={to}", MONDAY, MONDAY);

        week.andExpect(jsonPath("$.children[?(@.childId=='%s')].days[0].amountCents", lea)
                        .value(contains(200)))
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[0].amountCents", eldest)
                        .value(contains(400)));
    }

    @Test
    void asksThePackedMealsPriceWhileTheCarePlanHolds() throws Exception {
        set("2026-11-24", GRID + ",\"modifiers\":[{\"occasion\":\"PACKED_MEAL\",\"insteadCents\":175}]");
        town.town().run(() -> jdbc.sql("""
                        insert into canteen.child_needs (territory_id, child_id, plan_from, plan_to, packed_meal)
                        values (core.territory(), :child, '2026-09-01', '2026-11-30', true)""").param("child", lea.value()).update());

        price("2026-11-30")
                .andExpect(jsonPath("$.amountCents").value(175))
                .andExpect(jsonPath("$.explanation[*].kind").value(contains("OWN_PRICE", "TARIFF")));
        price("2026-12-01").andExpect(jsonPath("$.amountCents").value(400));
    }

    private void born(ChildId child, String day) {
        town.town()
                .run(() -> jdbc.sql("update core.person set birth_date = cast(:day as date) where id = :child")
                        .param("day", day)
                        .param("child", child.value())
                        .update());
    }

    private ResultActions set(String from, String method) throws Exception {
        return requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", tariff(from, method));
    }

    private ResultActions several(Viewer viewer, String activities, String from, String method) throws Exception {
        return requests.put(viewer, "/api/canteen/tariffs", """
                {"activityIds":[%s],"tariff":%s}""".formatted(activities, tariff(from, method)));
    }

    private static String tariff(String from, String method) {
        return """
                {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42",%s}""".formatted(from, method);
    }

    private ResultActions residence(Viewer viewer, String household, String from) throws Exception {
        return requests.put(viewer, "/api/canteen/households/" + household + "/residence", """
                {"residence":"OUTSIDE","validFrom":"%s"}""".formatted(from));
    }

    private ResultActions price(String day) throws Exception {
        return requests.get(
                mother, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", lea, canteen, day);
    }

    private ResultActions priceFor(Viewer viewer, ChildId child) throws Exception {
        return requests.get(
                viewer, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", child, canteen, MONDAY);
    }
}
