package fr.ent.canteen.booking.week;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.HouseholdStays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultMatcher;

/** Two homes of a child are joined, and split again: what each parent has paid stays visible to that parent alone. */
class JoinedHomesIT extends FamilyScene {

    private static final LocalDate JOINED = TUESDAY.plusDays(1);

    @Autowired
    private HouseholdStays stays;

    @Autowired
    private JdbcClient jdbc;

    private PersonId father;
    private HouseholdId hers;
    private HouseholdId his;
    private ActivityId canteen;
    private ActivityId hersOpened;
    private ActivityId hisOpened;

    @BeforeEach
    void eachParentPaysADay() throws Exception {
        Viewer viewer = town.guardian(lea);
        father = viewer.person();
        hers = town.town().householdOf(mother.person());
        his = town.town().householdOf(father);
        canteen = town.canteen(20);
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(viewer, lea, canteen, TUESDAY).andExpect(status().isCreated());
        hersOpened = withPackages(ActivityKind.EVENING_CARE, DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        hisOpened = withPackages(ActivityKind.MORNING_CARE, DayOfWeek.TUESDAY);
        requests.book(mother, lea, hersOpened, MONDAY).andExpect(status().isCreated());
        requests.book(viewer, lea, hisOpened, TUESDAY).andExpect(status().isCreated());
        town.town().run(() -> {
            stays.go(his, List.of(father), JOINED);
            stays.come(hers, List.of(father), JOINED);
        });
        member(his, hers);
        town.town()
                .run(() -> jdbc.sql("delete from core.household_member where household_id = :home")
                        .param("home", his.value())
                        .update());
    }

    @Test
    void theTownHallOpensTheAccountOfAHomeWhereNobodyLivesAnyMore() throws Exception {
        Viewer agent = town.agent();

        requests.get(agent, "/api/canteen/accounts/{id}?month=2026-12", his)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.householdName").isNotEmpty())
                .andExpect(jsonPath("$.lines[?(@.activityId=='" + canteen + "')].amountCents")
                        .value(contains(400)));
        requests.get(agent, "/api/canteen/families/{id}?from={d}&to={d}", his, TUESDAY, TUESDAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bookings[?(@.activityId=='" + canteen + "')].amountCents")
                        .value(contains(400)));
        requests.post(agent, "/api/canteen/accounts/export?month=2026-12", "")
                .andExpect(content()
                        .string(matchesPattern(Pattern.compile(".*\n" + his + ";[^;]+;[^;]+;.*", Pattern.DOTALL))));
    }

    @Test
    void aPackageIsShownToThoseWhoPaidTheDayThatOpenedIt() throws Exception {
        requests.get(town.town().viewer(father), "/api/canteen/week?from={d}&to={d}", MONDAY, MONDAY)
                .andExpect(packagesOf(hersOpened, "amountCents", contains(nullValue())))
                .andExpect(packagesOf(hersOpened, "paidByOthers", contains(true)))
                .andExpect(packagesOf(hisOpened, "amountCents", contains(1_200)));
        requests.get(town.town().viewer(mother.person()), "/api/canteen/week?from={d}&to={d}", MONDAY, MONDAY)
                .andExpect(packagesOf(hersOpened, "amountCents", contains(1_200)))
                .andExpect(packagesOf(hisOpened, "amountCents", contains(nullValue())));
        requests.book(town.town().viewer(father), lea, hersOpened, MONDAY.plusDays(3))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.inPackage.paidByOthers").value(true))
                .andExpect(jsonPath("$.inPackage.amountCents").isEmpty());
    }

    private ActivityId withPackages(ActivityKind kind, DayOfWeek... days) throws Exception {
        ActivityId care = town.activity(kind, Activity.Unit.SESSION, 20, days);
        requests.put(town.agent(), "/api/canteen/activities/" + care + "/tariffs", """
                        {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-42",
                         "flatCents":1200,"packagePeriod":"WEEK"}""")
                .andExpect(status().isNoContent());
        return care;
    }

    private static ResultMatcher packagesOf(ActivityId activity, String what, Matcher<?> matcher) {
        return jsonPath("$.activities[?(@.activityId=='" + activity + "')].packages[0]." + what)
                .value(matcher);
    }

    @Test
    void afterAJoinEachSeesTheOwnPast() throws Exception {
        eachSeesTheOwnDay();
    }

    @Test
    void afterASplitToo() throws Exception {
        HouseholdId anew = town.town().household(List.of(), List.of(lea));
        town.town().run(() -> stays.go(hers, List.of(father), JOINED.plusDays(1)));
        member(hers, anew);

        eachSeesTheOwnDay();
    }

    private void member(HouseholdId from, HouseholdId to) {
        town.town()
                .run(() -> jdbc.sql("update core.household_member set household_id = :to"
                                + " where person_id = :person and household_id = :from")
                        .param("to", to.value())
                        .param("person", father.value())
                        .param("from", from.value())
                        .update());
    }

    private void eachSeesTheOwnDay() throws Exception {
        Viewer him = town.town().viewer(father);
        sees(him, MONDAY, null, true);
        sees(him, TUESDAY, 400, false);
        Viewer her = town.town().viewer(mother.person());
        sees(her, MONDAY, 400, false);
        sees(her, TUESDAY, null, true);
    }

    private void sees(Viewer parent, LocalDate date, @Nullable Object amount, boolean others) throws Exception {
        String day = "$.children[?(@.activityId=='" + canteen + "')].days[0].";
        requests.get(parent, "/api/canteen/week?from={d}&to={d}", date, date)
                .andExpect(
                        jsonPath(day + "amountCents").value(amount == null ? contains(nullValue()) : contains(amount)))
                .andExpect(jsonPath(day + "paidByOthers").value(contains(others)));
        requests.get(parent, "/api/canteen/accounts/own?month={m}", YearMonth.from(date))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$[*].lines[?(@.activityId=='" + canteen + "' && @.date=='" + date + "')].amountCents")
                                .value(amount == null ? empty() : contains(amount)))
                .andExpect(jsonPath("$[?(@.householdName == '')]").value(empty()));
    }
}
