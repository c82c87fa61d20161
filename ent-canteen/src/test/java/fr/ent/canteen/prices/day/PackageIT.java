package fr.ent.canteen.prices.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Public;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evening care at one price for a week or a month: charged once, by the first day that counts. */
class PackageIT extends FamilyScene {

    private static final LocalDate LAST = MONDAY.plusDays(39);

    @Autowired
    private Public everybody;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId care;

    @BeforeEach
    void openCare() {
        care = town.activity(
                ActivityKind.EVENING_CARE,
                Activity.Unit.SESSION,
                20,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    @Test
    void aWeekCostsItsPackageOnceHoweverManyDays() throws Exception {
        price("WEEK", 1_200, "2026-11-24");

        requests.book(mother, lea, care, MONDAY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.amountCents").value(0))
                .andExpect(jsonPath("$.explanation[0].kind").value("IN_PACKAGE"))
                .andExpect(jsonPath("$.inPackage.period").value("WEEK"))
                .andExpect(jsonPath("$.inPackage.amountCents").value(1_200))
                .andExpect(jsonPath("$.inPackage.openedBy").value(MONDAY.toString()));
        requests.book(mother, lea, care, MONDAY.plusDays(1))
                .andExpect(jsonPath("$.inPackage.openedBy").value(MONDAY.toString()));

        requests.get(mother, "/api/canteen/week?from={f}&to={t}", MONDAY, MONDAY.plusDays(4))
                .andExpect(jsonPath("$.activities[0].days[?(@.status != 'CLOSED')].amountCents")
                        .value(everyItem(is(0))))
                .andExpect(jsonPath("$.activities[0].packages[*].amountCents").value(contains(1_200)))
                .andExpect(jsonPath("$.activities[0].packages[0].openedBy").value(MONDAY.toString()));
        requests.get(
                        agent,
                        "/api/canteen/families/{id}?from={f}&to={t}",
                        town.town().householdOf(mother.person()),
                        MONDAY,
                        MONDAY.plusDays(4))
                .andExpect(jsonPath("$.packages[*].amountCents").value(contains(1_200)))
                .andExpect(jsonPath("$.bookings[*].explanation[0].kind").value(everyItem(is("IN_PACKAGE"))));
        requests.bookings(mother, lea, MONDAY, MONDAY.plusDays(4))
                .andExpect(jsonPath("$[*].inPackage.amountCents").value(contains(1_200, 1_200)));
        requests.get(agent, "/api/canteen/lists/reservations?from={f}&to={t}", MONDAY, MONDAY.plusDays(4))
                .andExpect(jsonPath("$.rows[*][6].cents").value(everyItem(is(0))))
                .andExpect(jsonPath("$.rows[*][8].words").value(everyItem(is("dans le forfait de la semaine"))));
    }

    @Test
    void aWeekWithoutADaySaysWhatItsPackageWouldCost() throws Exception {
        price("WEEK", 1_200, "2026-11-24");

        requests.get(mother, "/api/canteen/week?from={f}&to={t}", MONDAY, MONDAY.plusDays(4))
                .andExpect(jsonPath("$.activities[0].packages[0].openedBy").isEmpty())
                .andExpect(jsonPath("$.activities[0].packages[0].amountCents").value(1_200));
        requests.get(mother, "/api/canteen/prices?childId={c}&activityId={a}&date={d}", lea, care, MONDAY)
                .andExpect(jsonPath("$.amountCents").value(0))
                .andExpect(jsonPath("$.inPackage.amountCents").value(1_200));
    }

    @Test
    void thePackageFollowsTheTariffOfItsFirstDay() throws Exception {
        price("WEEK", 1_200, "2026-11-24");
        price("WEEK", 1_500, MONDAY.plusDays(1).toString());
        String first = id(requests.book(mother, lea, care, MONDAY)
                .andReturn()
                .getResponse()
                .getContentAsString());
        requests.book(mother, lea, care, MONDAY.plusDays(1));

        assertThat(account("2026-11")).containsExactly(1_200);
        requests.cancel(mother, first).andExpect(status().isNoContent());

        assertThat(account("2026-11")).isEmpty();
        assertThat(account("2026-12")).containsExactly(1_500);
    }

    @Test
    void aDayCalledOffAndBookedAnewOpensThePackageOfTheNewPayer() throws Exception {
        price("WEEK", 1_200, "2026-11-24");
        Viewer father = town.guardian(lea);
        requests.book(father, lea, care, MONDAY).andExpect(status().isCreated());
        String strike = Terms.strike(care, MONDAY, MONDAY, town.schoolClass());
        requests.post(agent, "/api/canteen/suspensions", strike.replace("Charge\":true", "Charge\":false"))
                .andExpect(status().isCreated());
        ClassId other = town.town().schoolClass(town.school(), "CP");
        town.town()
                .run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                        .param("class", other.value())
                        .param("id", lea.value())
                        .update());
        mother = town.town().viewer(mother.person());
        requests.book(mother, lea, care, MONDAY).andExpect(status().isCreated());

        assertThat(account("2026-11")).containsExactly(1_200);
    }

    @Test
    void aTrialAndTheSimulatorKnowPackages() throws Exception {
        price("MONTH", 4_000, "2026-11-24");
        requests.book(mother, lea, care, MONDAY.plusDays(1));
        requests.book(mother, lea, care, MONDAY.plusDays(3));

        requests.post(agent, "/api/canteen/tariffs/trial", """
                        {"activityIds":["%s"],"from":"%s","to":"%s","tariff":{"validFrom":"2027-01-01",
                         "councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":1000,
                         "packagePeriod":"WEEK"}}""".formatted(care, MONDAY, LAST))
                .andExpect(jsonPath("$.beforeCents").value(4_000))
                .andExpect(jsonPath("$.afterCents").value(1_000));
        String host = everybody.host(town.town());
        TerritoryScope.call(town.town().id(), () -> everybody.get(host, "/api/public/simulator?quotient=500"))
                .andExpect(jsonPath("$.offers[0].tariff.packagePeriod").value("MONTH"))
                .andExpect(jsonPath("$.offers[0].priceCents").value(4_000))
                .andExpect(jsonPath("$.offers[0].dayCents").value(0))
                .andExpect(jsonPath("$.offers[0].monthCents").value(4_000));
    }

    @Test
    void aPackageCostsAtMostWhatItsDaysCostTheTown() throws Exception {
        requests.put(agent, tariffs(), tariff("WEEK", 1_201, "2026-11-24", ",\"userCostCents\":300"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.dearestCents").value(1_201))
                .andExpect(jsonPath("$.userCostCents").value(1_200));
        requests.put(agent, tariffs(), tariff("WEEK", 1_200, "2026-11-24", ",\"userCostCents\":300"))
                .andExpect(status().isNoContent());
    }

    /** Booked and cancelled in any order; a model counts periods with a day left. */
    @ParameterizedTest
    @CsvSource({"1, WEEK", "2, WEEK", "3, MONTH", "5, MONTH", "8, WEEK", "13, MONTH"})
    void eachPeriodWithADayIsChargedOnce(long seed, String period) throws Exception {
        Random random = new Random(seed);
        price(period, 1_000, "2026-11-24");
        Map<LocalDate, String> booked = new TreeMap<>();
        for (int event = 0; event < 30; event++) {
            LocalDate day = MONDAY.plusDays(random.nextInt(38));
            String known = booked.remove(day);
            if (known != null) {
                requests.cancel(mother, known).andExpect(status().isNoContent());
            } else {
                String answer = requests.book(mother, lea, care, day)
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
                if (answer.contains("\"BOOKED\"")) {
                    booked.put(day, id(answer));
                }
            }
        }

        Map<LocalDate, LocalDate> first = new TreeMap<>();
        booked.keySet().forEach(day -> first.putIfAbsent(start(period, day), day));
        List<String> shown = JsonPath.read(
                requests.get(mother, "/api/canteen/week?from={f}&to={t}", MONDAY, LAST)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.activities[0].packages[?(@.openedBy != null)].openedBy");
        assertThat(shown)
                .containsExactlyElementsOf(
                        first.values().stream().map(LocalDate::toString).toList());
        for (String month : List.of("2026-11", "2026-12", "2027-01")) {
            assertThat(account(month)).hasSize((int) first.values().stream()
                    .filter(day -> day.toString().startsWith(month))
                    .count());
        }
    }

    private static LocalDate start(String period, LocalDate day) {
        return period.equals("WEEK")
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
    }

    /** The amounts of the packages of a month's account. */
    private List<Integer> account(String month) throws Exception {
        return JsonPath.read(
                requests.get(mother, "/api/canteen/accounts/own?month={m}", month)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$[*].lines[?(@.kind=='PACKAGE')].amountCents");
    }

    private static String id(String answer) {
        return JsonPath.read(answer, "$.id");
    }

    private String tariffs() {
        return "/api/canteen/activities/" + care + "/tariffs";
    }

    private void price(String period, int cents, String from) throws Exception {
        requests.put(agent, tariffs(), tariff(period, cents, from, "")).andExpect(status().isNoContent());
    }

    private static String tariff(String period, int cents, String from, String more) {
        return """
                {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":%d,
                 "packagePeriod":"%s"%s}""".formatted(from, cents, period, more);
    }
}
