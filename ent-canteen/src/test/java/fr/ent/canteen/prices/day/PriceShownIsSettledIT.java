package fr.ent.canteen.prices.day;

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
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Bookings, tariffs, quotients, custody and corrections in any order: each reader tells the same price, that of the last word. */
class PriceShownIsSettledIT extends FamilyScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = MONDAY.plusDays(27);
    private static final LocalDate END = LocalDate.of(2027, 8, 31);
    private static final int EVENTS = 24;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Quotients quotients;

    @Autowired
    private TransactionTemplate transaction;

    private final TreeMap<LocalDate, Integer> tariffs = new TreeMap<>();
    private final Map<HouseholdId, Map<LocalDate, Integer>> known = new HashMap<>();
    private final Map<String, Integer> fixed = new HashMap<>();

    private ActivityId canteen;
    private Viewer father;
    private Random random;
    private int declared;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void allReadersTellTheSameInAnyOrder(long seed) throws Exception {
        random = new Random(seed);
        canteen = town.canteen(50);
        father = town.guardian(lea);
        tariff(LocalDate.of(2026, 9, 1));

        for (int event = 0; event < EVENTS; event++) {
            switch (random.nextInt(8)) {
                case 0 -> tariff(someDay());
                case 1, 2 -> quotient(random.nextBoolean() ? mother : father);
                case 3 -> custody();
                case 4 -> fixOne();
                default -> book(random.nextBoolean() ? mother : father);
            }
        }

        Map<LocalDate, Integer> expected = expected();
        assertThat(expected).isNotEmpty();
        assertThat(settled()).isEqualTo(expected);
        assertThat(atTheDesk()).isEqualTo(expected);
        assertThat(shown("/api/canteen/bookings?childId=" + lea + "&", "$[?(@.amountCents > 0)]"))
                .isEqualTo(expected);
        assertThat(shown("/api/canteen/week?", "$.children[*].days[?(@.status == 'BOOKED' && @.amountCents > 0)]"))
                .isEqualTo(expected);
    }

    private LocalDate someDay() {
        return TODAY.plusDays(random.nextInt(30));
    }

    /** Prices of three brackets, unlike those of any other version. */
    private void tariff(LocalDate from) {
        int base = 100 + random.nextInt(400);
        tariffs.put(from, base);
        town.tariff(
                canteen,
                from,
                new BracketGrid(List.of(
                        new Bracket(Cents.of(0), Cents.of(50_000), Cents.of(base)),
                        new Bracket(Cents.of(50_000), Cents.of(100_000), Cents.of(2L * base)),
                        new Bracket(Cents.of(100_000), null, Cents.of(3L * base)))));
    }

    private void quotient(Viewer adult) {
        HouseholdId home = home(adult);
        LocalDate from = someDay();
        int value = random.nextInt(3) * 60_000;
        Map<LocalDate, Integer> days = known.computeIfAbsent(home, unseen -> new HashMap<>());
        from.datesUntil(END).forEach(day -> days.put(day, value));
        Quotient quotient = new Quotient(
                UUID.randomUUID(),
                home,
                Cents.of(value),
                YearMonth.of(2026, 10),
                new Quotient.Validity(from, END),
                new Quotient.Origin(
                        Quotient.Source.DOCUMENT,
                        Instant.parse("2026-11-24T08:00:00Z").plusSeconds(++declared)));
        town.town()
                .run(() -> transaction.executeWithoutResult(status ->
                        quotients.add(quotient, new Basis.OfProof(UUID.randomUUID(), agent.person()), adult.person())));
    }

    private void custody() throws Exception {
        boolean hers = random.nextBoolean();
        requests.put(agent, "/api/canteen/children/" + lea + "/custody", """
                        {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(
                                someDay(), home(hers ? mother : father), home(hers ? father : mother)))
                .andExpect(status().isOk());
    }

    private void book(Viewer adult) throws Exception {
        requests.book(adult, lea, canteen, MONDAY.plusDays(random.nextInt(28)));
    }

    private void fixOne() throws Exception {
        List<String> booked = rows("select id::text as one, day from canteen.booking order by day", "one");
        if (!booked.isEmpty()) {
            String booking = booked.get(random.nextInt(booked.size()));
            int cents = 10 + random.nextInt(50);
            fixed.put(booking, cents);
            requests.put(agent, "/api/canteen/corrections/" + booking + "/price", """
                            {"amountCents":%d,"reason":"Accord du maire"}""".formatted(cents))
                    .andExpect(status().isNoContent());
        }
    }

    /** The last word on each day. */
    private Map<LocalDate, Integer> expected() {
        Map<LocalDate, Integer> prices = new TreeMap<>();
        town.town()
                .run(() -> jdbc.sql("select id::text as id, day, household_id from canteen.booking")
                        .query(row -> {
                            LocalDate day = row.getObject("day", LocalDate.class);
                            HouseholdId payer = new HouseholdId(row.getObject("household_id", UUID.class));
                            prices.put(day, fixed.getOrDefault(row.getString("id"), price(day, payer)));
                        }));
        return prices;
    }

    private int price(LocalDate day, HouseholdId payer) {
        int base = tariffs.floorEntry(day).getValue();
        Integer quotient = known.getOrDefault(payer, Map.of()).get(day);
        return quotient == null ? 3 * base : (1 + quotient / 60_000) * base;
    }

    /** The desk's list. */
    private Map<LocalDate, Integer> settled() throws Exception {
        return prices(
                read(agent, "/api/canteen/lists/reservations?from=" + MONDAY + "&to=" + LAST),
                "$.rows[*]",
                "$[0].day",
                "$[6].cents");
    }

    private Map<LocalDate, Integer> atTheDesk() throws Exception {
        return prices(
                read(agent, "/api/canteen/families/" + home(mother) + "?from=" + MONDAY + "&to=" + LAST),
                "$.bookings[*]",
                "$.date",
                "$.amountCents");
    }

    /** By both parents: each sees what the own household pays. */
    private Map<LocalDate, Integer> shown(String path, String days) throws Exception {
        Map<LocalDate, Integer> all = new TreeMap<>();
        for (Viewer adult : List.of(mother, father)) {
            all.putAll(prices(read(adult, path + "from=" + MONDAY + "&to=" + LAST), days, "$.date", "$.amountCents"));
        }
        return all;
    }

    private String read(Viewer viewer, String path) throws Exception {
        return requests.get(viewer, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Map<LocalDate, Integer> prices(String json, String each, String date, String cents) {
        Map<LocalDate, Integer> prices = new LinkedHashMap<>();
        for (Object one : JsonPath.<List<Object>>read(json, each)) {
            prices.put(LocalDate.parse(JsonPath.read(one, date)), JsonPath.read(one, cents));
        }
        return new TreeMap<>(prices);
    }

    private List<String> rows(String sql, String column) {
        return town.town()
                .in(() -> jdbc.sql(sql)
                        .query((row, number) -> row.getString(column))
                        .list());
    }

    private HouseholdId home(Viewer adult) {
        return town.town().householdOf(adult.person());
    }
}
