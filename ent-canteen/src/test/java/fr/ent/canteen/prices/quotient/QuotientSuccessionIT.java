package fr.ent.canteen.prices.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Of a household's quotients one counts on a day, the one that came last, and none that was replaced comes back. */
class QuotientSuccessionIT extends FamilyScene {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Autowired
    private Quotients quotients;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aReplacedQuotientDoesNotComeBackWhenItsSuccessorEnds() {
        add(640, "2026-09-01", "2027-08-31");
        add(912, "2026-10-15", "2026-12-31");

        assertThat(on("2026-10-14")).isEqualTo(640);
        assertThat(on("2026-10-15")).isEqualTo(912);
        assertThat(standing(LocalDate.parse("2027-01-01")))
                .isEqualTo(new QuotientStanding.Expired(LocalDate.parse("2026-12-31")));
    }

    @Test
    void aQuotientForLaterStandsWhenAnotherEndsBeforeIt() {
        add(500, "2027-01-01", "2027-08-31");
        add(700, "2026-09-01", "2026-12-31");

        assertThat(on("2026-12-31")).isEqualTo(700);
        assertThat(on("2027-01-01")).isEqualTo(500);
    }

    /** Each one added takes its days, all that follows of those it cuts, and all of those that begin within it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void periodsNeverOverlapWhateverComesWhen(long seed) {
        Random random = new Random(seed);
        Map<LocalDate, Integer> expected = new HashMap<>();
        for (int value = 1; value <= 7; value++) {
            LocalDate from = FIRST.plusDays(random.nextInt(60));
            LocalDate to = from.plusDays(random.nextInt(40));
            List<Integer> ended = new ArrayList<>(expected.entrySet().stream()
                    .filter(day -> !day.getKey().isBefore(from) && !day.getKey().isAfter(to))
                    .map(Map.Entry::getValue)
                    .toList());
            expected.entrySet()
                    .removeIf(day -> !day.getKey().isBefore(from)
                            && (ended.contains(day.getValue()) || !day.getKey().isAfter(to)));
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                expected.put(day, value);
            }
            add(value, from.toString(), to.toString());
        }

        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(110)); day = day.plusDays(1)) {
            LocalDate asked = day;
            assertThat(covering(asked).size()).as("quotients on %s", asked).isLessThanOrEqualTo(1);
            assertThat(covering(asked).stream().findFirst().orElse(null))
                    .as("on %s", asked)
                    .isEqualTo(expected.get(asked));
        }
    }

    @Test
    void ofManyAddedAtOnceOneCounts() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> adding = new ArrayList<>();
            for (int value = 1; value <= 16; value++) {
                int one = value;
                adding.add(threads.submit(() -> add(one, "2026-11-24", "2027-08-31")));
            }
            for (Future<?> added : adding) {
                added.get();
            }
        }

        assertThat(history().quotients()).hasSize(16);
        assertThat(covering(LocalDate.parse("2026-12-01"))).hasSize(1);
    }

    private void add(int value, String from, String to) {
        Quotient quotient = new Quotient(
                UUID.randomUUID(),
                home(),
                Cents.of(value),
                YearMonth.of(2026, 11),
                new Quotient.Validity(LocalDate.parse(from), LocalDate.parse(to)),
                new Quotient.Origin(Quotient.Source.CAF_MSA, Instant.parse("2026-11-24T09:00:00Z"), "CNAF"));
        town.town()
                .run(() -> transaction.executeWithoutResult(
                        status -> quotients.add(quotient, new Basis.OfSource("CNAF"), mother.person())));
    }

    private HouseholdId home() {
        return mother.households().getFirst().id();
    }

    private QuotientHistory history() {
        return town.town().in(() -> quotients.history(List.of(home())));
    }

    private QuotientStanding standing(LocalDate day) {
        return history().standing(home(), day);
    }

    private int on(String day) {
        return covering(LocalDate.parse(day)).getFirst();
    }

    private List<Integer> covering(LocalDate day) {
        return history().quotients().stream()
                .filter(quotient -> quotient.validity().covers(day))
                .map(quotient -> (int) quotient.value().value())
                .toList();
    }
}
