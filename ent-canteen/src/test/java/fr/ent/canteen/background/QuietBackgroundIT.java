package fr.ent.canteen.background;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Canteens;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;

/** One round of the background with nothing to do: it costs thirty territories what it costs one. */
@CanteenTest
class QuietBackgroundIT {

    private static final int MORE = 29;
    /** For whose turn it is, whom it concerns, and once in a while what other tests have left to do. */
    private static final int STATEMENTS_A_TASK = 3;
    /** Switches known for a minute may be asked anew in the quietest round of the thirty and not in that of the one. */
    private static final int ASKED_ONCE_IN_A_WHILE = MORE / 2;

    @Autowired
    private List<ScheduledTaskHolder> holders;

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private StatementCounter statements;

    private JdbcClient owner;

    @BeforeEach
    void connect(@Autowired Environment environment) {
        owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("ent.database.url"),
                environment.getRequiredProperty("ent.database.owner.user"),
                environment.getRequiredProperty("ent.database.owner.password")));
    }

    @Test
    void asksAsMuchOfOneTerritoryAsOfThirty() {
        foundACanteen();
        settle();
        int few = leastOf(this::round);
        IntStream.range(0, MORE).forEach(i -> foundACanteen());
        assertThat(round()).as("new territories are seen").isGreaterThan(few + MORE);
        settle();

        assertThat(few).isLessThanOrEqualTo(STATEMENTS_A_TASK * (int) tasks().count());
        assertThat(leastOf(this::round))
                .as("whatever asks once for each territory asks %d times more", MORE)
                .isLessThanOrEqualTo(few + ASKED_ONCE_IN_A_WHILE);
    }

    @Test
    void oneCopyAtATimeDoesIt() {
        foundACanteen();
        settle();
        int working = leastOf(this::round);

        int afterAnotherCopy = statements.during(this::runAll);

        assertThat(afterAnotherCopy).isLessThan(working);
    }

    @Test
    void noneBeginsByItselfBesideTheTests() {
        assertThat(scheduled().filter(task -> task.nextExecution() != null))
                .extracting(ScheduledTask::toString)
                .noneMatch(round -> round.startsWith("fr.ent.canteen"));
    }

    private void foundACanteen() {
        founder.found().canteen(10);
    }

    private void settle() {
        round();
        round();
    }

    /** The quietest of three rounds: what other tests left to do, and facts known for a while, are asked for in some only. */
    private static int leastOf(IntSupplier round) {
        return IntStream.range(0, 3).map(i -> round.getAsInt()).min().orElseThrow();
    }

    private int round() {
        owner.sql("delete from core.background_round").update();
        return statements.during(this::runAll);
    }

    private void runAll() {
        tasks().forEach(Runnable::run);
    }

    private Stream<Runnable> tasks() {
        return scheduled().map(ScheduledTask::getTask).map(Task::getRunnable);
    }

    private Stream<ScheduledTask> scheduled() {
        return holders.stream().flatMap(holder -> holder.getScheduledTasks().stream());
    }
}
