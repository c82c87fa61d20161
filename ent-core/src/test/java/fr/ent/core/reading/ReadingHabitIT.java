package fr.ent.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.BulkKind;
import fr.ent.core.reading.DayReadings.Taken;
import fr.ent.core.reading.DayReadings.Thing;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Budgets follow habits, between a floor that an ordinary day fits under and a ceiling. */
@IntegrationTest
class ReadingHabitIT {

    private static final int FLOOR = 200;
    private static final int CEILING = 600;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private DayReadings readings;

    @Autowired
    private StringRedisTemplate redis;

    @Autowired
    private SettableClock clock;

    private Town town;
    private PersonId claire;
    private PersonId omar;

    @BeforeEach
    void aTownWithTwoAgents() {
        town = planner.found("Valmarin");
        claire = town.agent("Claire", "Martin");
        omar = town.agent("Omar", "Diallo");
    }

    @Test
    void aHabitWidensTheBudgetUpToTheCeiling() {
        assertThat(budgetAfter(4, 150)).as("four days make no habit").isEqualTo(FLOOR);
        assertThat(budgetAfter(5, 100)).as("thrice the median").isEqualTo(300);
        assertThat(budgetAfter(9, 10)).as("the floor is for everybody").isEqualTo(FLOOR);
        assertThat(budgetAfter(6, 199)).isEqualTo(597);
    }

    @Test
    void aHabitIsForgottenAfterThirtyDays() {
        assertThat(budgetAfter(6, 100)).isEqualTo(300);
        PersonId old = town.agent("Rose", "Petit");
        readEachDay(old, 6, 100);
        clock.set(clock.instant().plus(Duration.ofDays(31)));

        assertThat(take(readings, old).budget()).isEqualTo(FLOOR);
    }

    @Test
    void noHabitLiftsItOverTheCeiling() {
        DayBudget wide = new DayBudget(500, CEILING);
        for (int day = 0; day < 5; day++) {
            IntStream.range(0, 300).forEach(i -> readings.take(omar, BulkKind.FAMILY_FILES, other(), wide));
            clock.set(clock.instant().plus(Duration.ofDays(1)));
        }

        assertThat(take(readings, omar).budget()).isEqualTo(CEILING);
    }

    @Test
    void twoCopiesTogetherGiveNoMore() throws Exception {
        DayReadings copy = new DayReadings(redis, Clock.fixed(clock.instant(), clock.getZone()));
        List<Callable<Boolean>> asked = IntStream.range(0, 300)
                .mapToObj(i -> (Callable<Boolean>)
                        () -> take(i % 2 == 0 ? readings : copy, omar).isRefused())
                .toList();
        int given = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> refused : both.invokeAll(asked)) {
                given += refused.get() ? 0 : 1;
            }
        }

        assertThat(given).as("the first beyond comes at its pace already").isEqualTo(FLOOR + 1);
    }

    /** The first week of September: fifteen classes' cards and letters, printed again where a printer failed. */
    @Test
    void aHeadPrintsAllCardsOfALargeSchoolAndReadsAllItsPupils() {
        SchoolId school = town.school("Jean-Macé");
        PersonId head = town.head("Paule", "Roux", school);
        Viewer viewer = town.viewer(head);

        Stream<Taken> prints = IntStream.range(0, 15 * 2 * 3)
                .mapToObj(i -> readings.take(head, BulkKind.PRINTS, other(), DayBudget.of(BulkKind.PRINTS, viewer)));
        Stream<Taken> pupils = IntStream.range(0, 380)
                .mapToObj(i -> readings.take(
                        head, BulkKind.FAMILY_FILES, other(), DayBudget.of(BulkKind.FAMILY_FILES, viewer)));

        assertThat(Stream.concat(prints, pupils)).noneMatch(Taken::isRefused);
    }

    /** Print of the letters of twenty schools with twelve classes each, and 120 families at the counter. */
    @Test
    void anAgentPrintsTheLettersOfATown() {
        Viewer viewer = town.viewer(claire);

        assertThat(IntStream.range(0, 20 * 12)
                        .mapToObj(i ->
                                readings.take(claire, BulkKind.PRINTS, other(), DayBudget.of(BulkKind.PRINTS, viewer))))
                .noneMatch(Taken::isRefused);
        assertThat(IntStream.range(0, 120).mapToObj(i -> take(readings, claire)))
                .noneMatch(Taken::isRefused);
    }

    @Test
    void aTeacherHasTheBudgetOfAClass() {
        SchoolId school = town.school("Jean-Macé");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        Viewer teacher = town.viewer(town.teacher("Ines", "Faure", schoolClass));

        assertThat(DayBudget.of(BulkKind.FAMILY_FILES, teacher)).isEqualTo(new DayBudget(150, 300));
        assertThat(DayBudget.of(BulkKind.EXPORTS, teacher)).isEqualTo(new DayBudget(10, 20));
    }

    private int budgetAfter(int days, int each) {
        PersonId agent = town.agent("Agent", "Numéro " + days);
        readEachDay(agent, days, each);
        return take(readings, agent).budget();
    }

    private void readEachDay(PersonId agent, int days, int each) {
        for (int day = 0; day < days; day++) {
            IntStream.range(0, each).forEach(i -> take(readings, agent));
            clock.set(clock.instant().plus(Duration.ofDays(1)));
        }
    }

    private static Taken take(DayReadings copy, PersonId agent) {
        return copy.take(agent, BulkKind.FAMILY_FILES, other(), new DayBudget(FLOOR, CEILING));
    }

    private static Thing other() {
        return new Thing("personId", UUID.randomUUID().toString());
    }
}
