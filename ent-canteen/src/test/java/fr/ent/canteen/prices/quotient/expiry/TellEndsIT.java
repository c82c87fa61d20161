package fr.ent.canteen.prices.quotient.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TellEndsIT extends FamilyScene {

    private static final int COPIES = 8;

    @Autowired
    private WatchEnds watchEnds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock.SettableClock clock;

    @BeforeEach
    void declareIncome() throws Exception {
        letDeclarationsCount();
        declare();
    }

    @Test
    void tellsThirtyDaysBeforeAndOnTheLastDayOnceEach() {
        at("2027-07-31T08:00:00Z");
        assertThat(told()).isEmpty();
        at("2027-08-01T08:00:00Z");
        at("2027-08-15T08:00:00Z");
        assertThat(told()).containsExactly("canteen.quotient-ending");

        at("2027-08-31T08:00:00Z");
        assertThat(told()).containsExactly("canteen.quotient-ending", "canteen.quotient-ended");
        at("2027-09-03T08:00:00Z");

        assertThat(told()).containsExactly("canteen.quotient-ending", "canteen.quotient-ended");
    }

    @Test
    void saysNothingToWhoHasANewOne() throws Exception {
        clock.set(Instant.parse("2027-07-20T08:00:00Z"));
        town.town()
                .run(() -> jdbc.sql("update canteen.quotient set closed_on = '2027-07-20'")
                        .update());
        town.town().run(() -> jdbc.sql("""
                        insert into canteen.quotient (territory_id, id, household_id, source, provider, value_cents,
                                                      month, valid_from, valid_to, declared_by, declared_at)
                        select territory_id, gen_random_uuid(), household_id, 'CAF_MSA', 'CNAF', 1, month,
                               '2027-07-20', '2028-08-31', declared_by, now() from canteen.quotient""").update());

        at("2027-08-31T08:00:00Z");

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsTheEndOfASuccessorThatEndsBeforeWhatItReplaced() throws Exception {
        town.town()
                .run(() -> jdbc.sql("update canteen.quotient set closed_on = '2027-01-10'")
                        .update());
        town.town().run(() -> jdbc.sql("""
                        insert into canteen.quotient (territory_id, id, household_id, source, provider, value_cents,
                                                      month, valid_from, valid_to, declared_by, declared_at)
                        select territory_id, gen_random_uuid(), household_id, 'CAF_MSA', 'CNAF', 1, month,
                               '2027-01-10', '2027-01-31', declared_by, now() from canteen.quotient""").update());

        at("2027-01-15T08:00:00Z");

        assertThat(told()).containsExactly("canteen.quotient-ending");
    }

    @Test
    void tellsOnceHoweverManyCopiesLookAtOnce() throws Exception {
        clock.set(Instant.parse("2027-08-10T08:00:00Z"));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> looks = new ArrayList<>();
        try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < COPIES; i++) {
                looks.add(copies.submit(() -> {
                    start.await();
                    watchEnds.tell();
                    return true;
                }));
            }
            start.countDown();
        }
        for (Future<Boolean> look : looks) {
            assertThat(look.get()).isTrue();
        }

        assertThat(told()).containsExactly("canteen.quotient-ending");
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
        watchEnds.tell();
    }

    private void declare() throws Exception {
        requests.post(mother, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":6000,"taxParts":2}""");
    }

    private List<String> told() {
        return town.town()
                .in(() -> jdbc.sql("""
                        select kind from core.notice where recipient_id = :me and kind like 'canteen.quotient%'
                        order by created_at""")
                        .param("me", mother.person().value())
                        .query(String.class)
                        .list());
    }
}
