package fr.ent.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.IntegrationTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A round of an hour, begun by several copies; time passes in the table alone. */
@IntegrationTest
class RoundsIT {

    private final String round = UUID.randomUUID().toString();
    private final AtomicInteger done = new AtomicInteger();

    @Autowired
    private Rounds rounds;

    @Autowired
    private Environment environment;

    @BeforeEach
    void beginTheFirst() {
        tick();
    }

    @Test
    void isBegunAgainWithTheNextTick() {
        pass(Duration.ofHours(1));
        tick();
        pass(Duration.ofHours(1));
        tick();

        assertThat(done).hasValue(3);
    }

    @Test
    void isBegunByAClockThatTicksALittleEarly() {
        pass(Duration.ofMinutes(55));
        tick();

        assertThat(done).hasValue(2);
    }

    @Test
    void isLeftToWhoBeganIt() {
        tick();
        pass(Duration.ofMinutes(50));
        tick();

        assertThat(done).hasValue(1);
    }

    @Test
    void isBegunAfterAClockThatWasAMonthAhead() {
        pass(Duration.ofDays(-30));
        tick();
        tick();

        assertThat(done).hasValue(2);
    }

    @Test
    void isNotBegunTwiceForAClockThatIsSetBackALittle() {
        pass(Duration.ofMinutes(-30));
        tick();

        assertThat(done).hasValue(1);
    }

    private void tick() {
        rounds.every(Duration.ofHours(1), round, done::incrementAndGet);
    }

    private void pass(Duration time) {
        JdbcClient.create(new DriverManagerDataSource(
                        environment.getRequiredProperty("ent.database.url"),
                        environment.getRequiredProperty("ent.database.owner.user"),
                        environment.getRequiredProperty("ent.database.owner.password")))
                .sql("""
                        update core.background_round set may_begin = may_begin - make_interval(secs => :passed)
                        where round = :round""")
                .param("passed", time.toSeconds())
                .param("round", round)
                .update();
    }
}
