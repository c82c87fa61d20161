package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.quotient.Basis;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An account, whatever happens, holds what week and desk show, and each day is in one household's account. */
class AccountIsWhatIsShownIT extends AccountScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate END = LocalDate.of(2027, 8, 31);
    private static final String DAYS = "from=2026-12-01&to=2026-12-31";
    private static final int EVENTS = 30;

    @Autowired
    private Quotients quotients;

    @Autowired
    private TransactionTemplate transaction;

    private ActivityId canteen;
    private ChildId tom;
    private Viewer first;
    private Viewer father;
    private Random random = new Random(0);
    private int declared;

    @BeforeEach
    void twoHomes() {
        canteen = town.canteen(50);
        tom = town.child("Tom");
        first = mother;
        mother = town.guardian(lea, tom);
        father = town.guardian(lea, tom);
        on(TODAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theSumOfTheLinesIsTheSumOfWhatIsShown(long seed) throws Exception {
        random = new Random(seed);
        tariff(LocalDate.of(2026, 9, 1));
        for (int event = 0; event < EVENTS; event++) {
            happen();
        }
        on(LocalDate.of(2026, 12, 21));
        for (int roll = 0; roll < 12; roll++) {
            takeRoll();
            happen();
        }

        Map<String, Integer> all = new TreeMap<>();
        for (Viewer adult : List.of(first, mother, father)) {
            Map<String, Integer> account = account(adult);
            assertThat(account).isEqualTo(week(adult)).isEqualTo(desk(home(adult)));
            assertThat(Collections.disjoint(account.keySet(), all.keySet())).isTrue();
            all.putAll(account);
        }
        assertThat(all).isNotEmpty();
        assertThat(exported()).isEqualTo(sum(all) + unclaimed());
    }

    private void happen() throws Exception {
        switch (random.nextInt(9)) {
            case 0 -> tariff(someDay());
            case 1, 2 -> quotient(random.nextBoolean() ? mother : father);
            case 3 -> custody(random.nextBoolean() ? lea : tom);
            case 4 -> excuse(random.nextBoolean() ? lea : tom, canteen, MONDAY.plusDays(1L + random.nextInt(24)));
            default ->
                requests.book(
                        random.nextBoolean() ? mother : father,
                        random.nextBoolean() ? lea : tom,
                        canteen,
                        MONDAY.plusDays(1L + random.nextInt(30)));
        }
    }

    private void takeRoll() throws Exception {
        LocalDate day = MONDAY.plusDays(1L + random.nextInt(20));
        Tablet tablet = tablet(canteen);
        for (ChildId child : List.of(lea, tom)) {
            switch (random.nextInt(4)) {
                case 0 -> tablet.tap(child, "ABSENT", noon(day));
                case 1 -> {}
                default -> tablet.tap(child, "PRESENT", noon(day));
            }
        }
        tablet.send(day, noon(day)).andExpect(status().isOk());
        if (random.nextInt(4) > 0) {
            tablet.finish(day, noon(day));
        }
    }

    private LocalDate someDay() {
        return TODAY.plusDays(random.nextInt(36));
    }

    private void tariff(LocalDate from) {
        int base = 100 + random.nextInt(400);
        price(
                canteen,
                from,
                new BracketGrid(List.of(
                        new Bracket(Cents.of(0), Cents.of(50_000), Cents.of(base)),
                        new Bracket(Cents.of(50_000), Cents.of(100_000), Cents.of(2L * base)),
                        new Bracket(Cents.of(100_000), null, Cents.of(3L * base)))));
    }

    private void quotient(Viewer adult) {
        Quotient quotient = new Quotient(
                UUID.randomUUID(),
                home(adult),
                Cents.of(random.nextInt(3) * 60_000L),
                YearMonth.of(2026, 10),
                new Quotient.Validity(someDay(), END),
                new Quotient.Origin(
                        Quotient.Source.DOCUMENT,
                        Instant.parse("2026-11-24T08:00:00Z").plusSeconds(++declared)));
        town.town()
                .run(() -> transaction.executeWithoutResult(status ->
                        quotients.add(quotient, new Basis.OfProof(UUID.randomUUID(), agent.person()), adult.person())));
    }

    private void custody(ChildId child) throws Exception {
        boolean hers = random.nextBoolean();
        requests.put(agent, "/api/canteen/children/" + child + "/custody", """
                {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(
                        someDay(), home(hers ? mother : father), home(hers ? father : mother)));
    }

    private Map<String, Integer> account(Viewer adult) throws Exception {
        String account = read(adult, "/api/canteen/accounts/own?month=2026-12");
        String atTheDesk = read(agent, "/api/canteen/accounts/{id}?month=2026-12", home(adult));
        Map<String, Integer> lines = new HashMap<>();
        for (Map<String, Object> line : AccountIsWhatIsShownIT.<Map<String, Object>>each(
                account, "$[?(@.householdId == '%s')].lines[*]".formatted(home(adult)))) {
            assertThat(lines.put(key(line), (Integer) line.get("amountCents"))).isNull();
        }
        assertThat(each(atTheDesk, "$.lines[*]"))
                .isEqualTo(each(account, "$[?(@.householdId == '%s')].lines[*]".formatted(home(adult))));
        assertThat(JsonPath.<Integer>read(atTheDesk, "$.totals.certainCents")
                        + JsonPath.<Integer>read(atTheDesk, "$.totals.openCents"))
                .isEqualTo(sum(lines));
        return lines;
    }

    /** Booked, or come without: what the family's week says in the end. */
    private Map<String, Integer> week(Viewer adult) throws Exception {
        Map<String, Integer> days = new HashMap<>();
        for (Map<String, Object> child : AccountIsWhatIsShownIT.<Map<String, Object>>each(
                read(adult, "/api/canteen/week?" + DAYS), "$.children[*]")) {
            for (Object one : JsonPath.<List<Object>>read(child, "$.days[*]")) {
                Map<?, ?> day = (Map<?, ?>) one;
                Map<?, ?> outcome = (Map<?, ?>) day.get("outcome");
                Integer changed = outcome == null ? null : (Integer) outcome.get("amountCents");
                boolean unbooked = outcome != null && "PRESENT_WITHOUT_BOOKING".equals(outcome.get("attendance"));
                Integer amount = changed == null && !unbooked ? (Integer) day.get("amountCents") : changed;
                if (("BOOKED".equals(day.get("status")) || unbooked) && amount != null) {
                    days.put(child.get("childId") + " " + day.get("date"), amount);
                }
            }
        }
        return days;
    }

    private Map<String, Integer> desk(HouseholdId home) throws Exception {
        String page = read(agent, "/api/canteen/families/{id}?" + DAYS, home);
        Map<String, Integer> days = new HashMap<>();
        for (Map<String, Object> booking : AccountIsWhatIsShownIT.<Map<String, Object>>each(
                page, "$.bookings[?(@.householdId == '%s')]".formatted(home))) {
            days.put(key(booking), (Integer) booking.get("amountCents"));
        }
        for (Map<String, Object> attended : AccountIsWhatIsShownIT.<Map<String, Object>>each(
                page, "$.attendance[?(@.householdId == '%s')]".formatted(home))) {
            Integer amount = (Integer) attended.get("amountCents");
            if (amount != null) {
                days.put(key(attended), amount);
            }
        }
        return days;
    }

    private static String key(Map<String, Object> line) {
        return line.get("childId") + " " + line.get("date");
    }

    private static int sum(Map<String, Integer> amounts) {
        return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int unclaimed() throws Exception {
        String apart = read(agent, "/api/canteen/accounts/without-payer?month=2026-12");
        return JsonPath.<Integer>read(apart, "$.totals.certainCents")
                + JsonPath.<Integer>read(apart, "$.totals.openCents");
    }

    /** Euros and cents of the file's column. */
    private int exported() throws Exception {
        return requests.post(agent, "/api/canteen/accounts/export?month=2026-12", "")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .mapToInt(row -> Integer.parseInt(row.split(";", -1)[14].replace(",", "")))
                .sum();
    }
}
