package fr.ent.canteen.prices.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Answers about days in a package name its price, and each package once. */
class PackageAnswersIT extends FamilyScene {

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
    void aTermSaysWhatItsPackagesCostAndEachOnce() throws Exception {
        price("MONTH", 4_400, "2026-11-24");
        requests.book(mother, lea, care, MONDAY).andExpect(status().isCreated());
        String term = Terms.body(
                MONDAY, MONDAY.plusDays(39), Terms.wish(lea, care, "EVERY", "MONDAY", "TUESDAY", "THURSDAY"));

        for (String path : List.of("/api/canteen/patterns/preview", "/api/canteen/patterns")) {
            requests.post(mother, path, term)
                    .andExpect(jsonPath("$.packages[*].from").value(contains("2026-12-01", "2027-01-01")))
                    .andExpect(jsonPath("$.packages[*].amountCents").value(contains(4_400, 4_400)))
                    .andExpect(jsonPath("$.amountCents").value(8_800));
        }

        requests.post(mother, "/api/canteen/patterns/preview", term)
                .andExpect(jsonPath("$.packages").isEmpty())
                .andExpect(jsonPath("$.amountCents").value(0));
    }

    @Test
    void aBookingThatWaitsSaysWhatItsPackageWouldCost() throws Exception {
        care = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 1, DayOfWeek.MONDAY);
        price("WEEK", 1_200, "2026-11-24");
        ChildId tom = town.child("Tom");
        requests.book(town.guardian(tom), tom, care, MONDAY).andExpect(status().isCreated());

        requests.book(mother, lea, care, MONDAY)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.inPackage.openedBy").isEmpty())
                .andExpect(jsonPath("$.inPackage.amountCents").value(1_200));
        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[*].inPackage.amountCents").value(contains(1_200)));
    }

    @Test
    void anEstimateAndTheFamilysPageKnowThePackage() throws Exception {
        requests.put(agent, tariffs(), """
                        {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-42",
                         "packagePeriod":"MONTH","brackets":[{"minCents":0,"maxCents":50000,"amountCents":1100},
                         {"minCents":50000,"amountCents":4400}]}""").andExpect(status().isNoContent());
        requests.post(mother, "/api/canteen/quotients", "{\"kind\":\"INCOME\",\"referenceIncome\":0,\"taxParts\":2}")
                .andExpect(status().isOk());

        requests.get(mother, "/api/canteen/prices?childId={c}&activityId={a}&date={d}", lea, care, MONDAY)
                .andExpect(jsonPath("$.inPackage.amountCents").value(4_400))
                .andExpect(jsonPath("$.estimatedCents").value(1_100));
        requests.get(
                        agent,
                        "/api/canteen/families/{id}?from=2026-11-30&to=2026-12-04",
                        town.town().householdOf(mother.person()))
                .andExpect(jsonPath("$.prices[0].packagePeriod").value("MONTH"))
                .andExpect(jsonPath("$.prices[0].amountCents").value(4_400));
    }

    @Test
    void latePickUpThatWouldAddNothingIsRefused() throws Exception {
        late("\"packagePeriod\":\"MONTH\",", "\"percent\":50", "percent-of-nothing");
        late("\"packagePeriod\":\"MONTH\",", "\"insteadCents\":0", "below-price");
        late("", "\"insteadCents\":4399", "below-price");
        late("", "\"insteadCents\":4400", "below-price");
        requests.put(agent, tariffs(), latePickUp("", "\"insteadCents\":4401")).andExpect(status().isNoContent());
    }

    @Test
    void daysCalledOffSayWhichPackagesGoWithThemAndWhichStayDue() throws Exception {
        price("WEEK", 1_200, "2026-11-24");
        ChildId tom = town.child("Tom");
        Viewer father = town.guardian(tom);
        requests.book(mother, lea, care, MONDAY).andExpect(status().isCreated());
        requests.book(father, tom, care, MONDAY).andExpect(status().isCreated());
        requests.book(father, tom, care, MONDAY.plusDays(1)).andExpect(status().isCreated());

        called("/preview", MONDAY.plusDays(1))
                .andExpect(jsonPath("$.bookings").value(3))
                .andExpect(jsonPath("$.amountCents").value(2_400))
                .andExpect(jsonPath("$.packages").value(2))
                .andExpect(jsonPath("$.packagesKept").value(0));
        for (String path : List.of("/preview", "")) {
            called(path, MONDAY)
                    .andExpect(jsonPath("$.bookings").value(2))
                    .andExpect(jsonPath("$.amountCents").value(1_200))
                    .andExpect(jsonPath("$.packages").value(1))
                    .andExpect(jsonPath("$.packagesKept").value(1));
        }
        requests.get(mother, "/api/canteen/accounts/own?month=2026-11")
                .andExpect(jsonPath("$[*].lines[?(@.kind=='PACKAGE')]").isEmpty());
    }

    @Test
    void aPackageThatBeginsInTheMiddleSaysSoAndWhenTheNextOneCounts() throws Exception {
        price("WEEK", 1_200, "2026-11-24");
        String next = MONDAY.plusDays(7).toString();

        estimate(MONDAY).andExpect(jsonPath("$.inPackage.nextFrom").isEmpty());
        estimate(MONDAY.plusDays(3)).andExpect(jsonPath("$.inPackage.nextFrom").value(next));
        requests.book(mother, lea, care, MONDAY.plusDays(3))
                .andExpect(jsonPath("$.inPackage.openedBy")
                        .value(MONDAY.plusDays(3).toString()))
                .andExpect(jsonPath("$.inPackage.amountCents").value(1_200))
                .andExpect(jsonPath("$.inPackage.nextFrom").value(next));
        requests.book(mother, lea, care, MONDAY.plusDays(4))
                .andExpect(jsonPath("$.inPackage.nextFrom").isEmpty());
        requests.bookings(mother, lea, MONDAY, MONDAY.plusDays(4))
                .andExpect(jsonPath("$[0].inPackage.nextFrom").value(next))
                .andExpect(jsonPath("$[1].inPackage.nextFrom").isEmpty());
    }

    @Test
    void aWeekThatHasBegunSaysWhenTheNextPackageCountsBeforeAnythingIsBooked() throws Exception {
        price("MONTH", 4_400, "2026-11-24");

        requests.get(mother, "/api/canteen/week?from={f}&to={t}", MONDAY, MONDAY.plusDays(4))
                .andExpect(jsonPath("$.activities[0].packages[*].from").value(contains("2026-11-01", "2026-12-01")))
                .andExpect(jsonPath("$.activities[0].packages[0].nextFrom").value("2026-12-01"))
                .andExpect(jsonPath("$.activities[0].packages[1].nextFrom").isEmpty());
    }

    @Test
    void aTermThatBeginsInTheMiddleSaysSoOfItsFirstPackageAlone() throws Exception {
        price("MONTH", 4_400, "2026-11-24");
        String term = Terms.body(
                LocalDate.of(2026, 12, 12),
                LocalDate.of(2027, 1, 15),
                Terms.wish(lea, care, "EVERY", "TUESDAY", "THURSDAY"));

        requests.post(mother, "/api/canteen/patterns/preview", term)
                .andExpect(jsonPath("$.packages[*].openedBy").value(contains("2026-12-15", "2027-01-05")))
                .andExpect(jsonPath("$.packages[0].amountCents").value(4_400))
                .andExpect(jsonPath("$.packages[0].nextFrom").value("2027-01-05"))
                .andExpect(jsonPath("$.packages[1].nextFrom").isEmpty());
    }

    @Test
    void afterAMonthWithoutAnOpenDayTheNextPackageCountsInTheOneThatFollows() throws Exception {
        price("MONTH", 4_400, "2026-11-24");
        closeDecember();

        estimate(MONDAY).andExpect(jsonPath("$.inPackage.nextFrom").value("2027-01-04"));
    }

    @Test
    void noNextPackageIsToldWhereItsDayHasNoneAnyMore() throws Exception {
        price("MONTH", 4_400, "2026-11-24");
        requests.put(agent, tariffs(), """
                        {"validFrom":"2027-01-04","councilDecidedOn":"2026-06-30","councilReference":"2026-43",
                         "flatCents":300}""").andExpect(status().isNoContent());
        String first = MONDAY.plusDays(1).toString();
        estimate(MONDAY).andExpect(jsonPath("$.inPackage.nextFrom").value(first));

        closeDecember();

        estimate(MONDAY)
                .andExpect(jsonPath("$.inPackage.begun").value(true))
                .andExpect(jsonPath("$.inPackage.nextFrom").isEmpty());
    }

    private void closeDecember() throws Exception {
        LocalDate first = MONDAY.plusDays(1);
        requests.post(
                        agent,
                        "/api/canteen/suspensions",
                        Terms.strike(care, first, first.plusMonths(1).minusDays(1), null))
                .andExpect(status().is2xxSuccessful());
    }

    private ResultActions called(String path, LocalDate to) throws Exception {
        return requests.post(agent, "/api/canteen/suspensions" + path, Terms.strike(care, MONDAY, to, null))
                .andExpect(status().is2xxSuccessful());
    }

    private ResultActions estimate(LocalDate day) throws Exception {
        return requests.get(mother, "/api/canteen/prices?childId={c}&activityId={a}&date={d}", lea, care, day);
    }

    private void late(String period, String effect, String code) throws Exception {
        requests.put(agent, tariffs(), latePickUp(period, effect))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("modifiers[0]"))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    private static String latePickUp(String period, String effect) {
        return """
                {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":4400,
                 %s"modifiers":[{"occasion":"LATE_PICK_UP",%s}]}""".formatted(period, effect);
    }

    private String tariffs() {
        return "/api/canteen/activities/" + care + "/tariffs";
    }

    private void price(String period, int cents, String from) throws Exception {
        requests.put(agent, tariffs(), tariff(period, cents, from)).andExpect(status().isNoContent());
    }

    private static String tariff(String period, int cents, String from) {
        return """
                {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":%d,
                 "packagePeriod":"%s"}""".formatted(from, cents, period);
    }
}
