package fr.ent.canteen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.account.MovedLines.AccountedLine;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.canteen.testing.Tablet;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A change of turns moves between both accounts what its preview says, to the cent, whatever came of the days: called off,
 * booked anew, excused, missed, come to unbooked, waited for, in a package, or after the last one of a child who leaves.
 */
class CustodyPreviewIsTheDifferenceIT extends SharedLeaScene {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final LocalDate MIDDLE = LocalDate.of(2026, 12, 10);
    private static final List<String> MONTHS = List.of("2026-11", "2026-12", "2027-01");
    private static final int EVENTS = 40;
    private static final int ROLLS = 10;
    private static final int CHANGES = 5;

    @Autowired
    private Tariffs tariffs;

    private Random random = new Random(0);
    private List<ActivityId> activities = List.of();
    private ClassId other = ClassId.next();
    private boolean hers = true;

    @BeforeEach
    void offer() {
        ActivityId canteen = town.canteen(50);
        ActivityId small = town.canteen(1);
        ActivityId care = town.activity(
                ActivityKind.EVENING_CARE,
                Activity.Unit.SESSION,
                50,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
        activities = List.of(canteen, small, care);
        other = town.town().schoolClass(town.school(), "CP");
        on(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void thePreviewIsTheDifferenceOfBothAccounts(long seed) throws Exception {
        random = new Random(seed);
        live();
        boolean leaves = random.nextBoolean();
        on(MIDDLE);
        if (leaves) {
            departures.announce(town, lea, MIDDLE.plusDays(random.nextInt(8)));
        }
        for (int roll = 0; roll < ROLLS; roll++) {
            takeRoll();
        }

        int counted = 0;
        for (int change = 0; change < CHANGES; change++) {
            counted += changed("seed %d, change %d".formatted(seed, change));
        }

        assertThat(counted).isPositive();
    }

    private void live() throws Exception {
        for (ActivityId activity : activities.subList(0, 2)) {
            price(activity, SEPTEMBER, grid());
        }
        int packages = random.nextInt(3);
        town.town()
                .run(() -> tariffs.set(new Tariff(
                        activities.getLast(),
                        SEPTEMBER,
                        grid(),
                        MODIFIERS,
                        new CouncilDecision(SEPTEMBER.minusDays(9), "2026-77"),
                        Optional.empty(),
                        packages == 0 ? null : packages == 1 ? PackagePeriod.WEEK : PackagePeriod.MONTH)));
        quotient(mother, SEPTEMBER, 0);
        quotient(father, SEPTEMBER, 120_000);
        Viewer tom = town.guardian(town.child("Tom"));
        for (int day = 0; day < 20; day += 3) {
            requests.book(tom, activities.get(1), FIRST.plusDays(day));
        }
        set(SEPTEMBER, mother, father).andExpect(status().isOk());
        for (int event = 0; event < EVENTS; event++) {
            happen();
        }
        quotient(random.nextBoolean() ? mother : father, FIRST.plusDays(random.nextInt(20)), 60_000);
    }

    private void happen() throws Exception {
        LocalDate day = someDay();
        ActivityId activity = activities.get(random.nextInt(activities.size()));
        switch (random.nextInt(8)) {
            case 0 -> excuse(lea, activity, day);
            case 1 -> callOff(activity, day);
            case 2 ->
                requests.post(agent, "/api/canteen/bookings", """
                        {"childId":"%s","activityId":"%s","date":"%s","householdId":"%s"}""".formatted(
                                lea, activity, day, home(random.nextBoolean() ? mother : father)));
            default -> requests.book(random.nextBoolean() ? mother : father, lea, activity, day);
        }
    }

    /** For a class that Léa may leave, so that she books the day anew. */
    private void callOff(ActivityId activity, LocalDate day) throws Exception {
        String strike = Terms.strike(activity, day, day, town.schoolClass());
        requests.post(
                agent,
                "/api/canteen/suspensions",
                random.nextInt(3) == 0 ? strike : strike.replace("Charge\":true", "Charge\":false"));
        if (random.nextBoolean()) {
            moveToClass(other);
            requests.book(mother, lea, activity, day);
            moveToClass(town.schoolClass());
        }
    }

    private void takeRoll() throws Exception {
        LocalDate day = FIRST.plusDays(random.nextInt(11));
        Tablet tablet = tablet(activities.get(random.nextInt(activities.size())));
        switch (random.nextInt(4)) {
            case 0 -> tablet.tap(lea, "ABSENT", noon(day));
            case 1 -> {}
            default -> tablet.tap(lea, "PRESENT", noon(day));
        }
        tablet.send(day, noon(day)).andExpect(status().isOk());
        if (random.nextInt(4) > 0) {
            tablet.finish(day, noon(day));
        }
    }

    /** How many days passed. */
    private int changed(String when) throws Exception {
        LocalDate from = FIRST.plusDays(random.nextInt(14));
        hers = !hers;
        Viewer odd = hers ? mother : father;
        Viewer even = hers ? father : mother;
        boolean ends = random.nextInt(4) == 0;
        String told = (ends ? requests.get(agent, path() + "/end?from={day}", from) : preview(from, odd, even))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Map<String, AccountedLine> before = accounts();
        int notices = count(mother) + count(father);

        if (ends) {
            requests.delete(agent, path() + "?from={day}", from).andExpect(status().isNoContent());
        } else {
            set(from, odd, even).andExpect(status().isOk());
        }

        assertThat(MovedLines.said(told))
                .as("%s from %s: %s", when, from, told)
                .isEqualTo(MovedLines.between(before, accounts()));
        int days = sum(told, "$.passages[*].days");
        assertThat(count(mother) + count(father) - notices)
                .as(when)
                .isEqualTo(2 * (days + sum(told, "$.passages[*].waiting")));
        return days;
    }

    private static int sum(String told, String path) {
        return CustodyPreviewIsTheDifferenceIT.<Integer>each(told, path).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<String, AccountedLine> accounts() throws Exception {
        Map<String, AccountedLine> lines = new HashMap<>();
        for (String month : MONTHS) {
            for (Viewer adult : List.of(mother, father)) {
                String account = read(agent, "/api/canteen/accounts/{id}?month=" + month, home(adult));
                lines.putAll(MovedLines.of(account, home(adult).toString()));
            }
            lines.putAll(MovedLines.of(read(agent, "/api/canteen/accounts/without-payer?month=" + month), null));
        }
        return lines;
    }

    /** The days of all notices of passages. */
    private int count(Viewer adult) throws Exception {
        String answer = read(adult, "/api/core/notices");
        return Stream.of("yours", "others")
                .flatMap(kind -> CustodyPreviewIsTheDifferenceIT.<String>each(
                        answer, "$.items[?(@.kind == 'canteen.payer-%s')].arguments.count".formatted(kind))
                        .stream())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private TariffMethod grid() {
        int base = 100 + random.nextInt(400);
        return new BracketGrid(List.of(
                new Bracket(Cents.of(0), Cents.of(50_000), Cents.of(base)),
                new Bracket(Cents.of(50_000), Cents.of(100_000), Cents.of(2L * base)),
                new Bracket(Cents.of(100_000), null, Cents.of(3L * base))));
    }

    private LocalDate someDay() {
        return FIRST.plusDays(random.nextInt(19));
    }
}
