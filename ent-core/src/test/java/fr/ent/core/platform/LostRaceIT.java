package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Work that PostgreSQL gave up for somebody else's. */
class LostRaceIT extends StoredAnswersScene {

    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);

    @Test
    void twoThatWaitForEachOtherAreBothAnswered() throws Exception {
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<ResponseEntity<?>>> crossing =
                    List.of(crossing("one", 7_001, 7_002), crossing("two", 7_002, 7_001));
            for (Future<ResponseEntity<?>> answer : both.invokeAll(crossing)) {
                assertThat(answer.get().getStatusCode()).isEqualTo(HttpStatus.CREATED);
            }
        }

        assertThat(rows()).isEqualTo(2);
    }

    /** Holds one lock, and wants the other once both hold one; the one that loses finds both free when it comes again. */
    private Callable<ResponseEntity<?>> crossing(String key, int first, int second) {
        AtomicInteger attempts = new AtomicInteger();
        return () -> once(key, key, () -> {
            hold(first);
            if (attempts.incrementAndGet() == 1) {
                meet();
            }
            hold(second);
            return created();
        });
    }

    private void hold(int lock) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", lock)
                .query((row, number) -> "")
                .list();
    }

    private void meet() {
        try {
            bothHoldOne.await(20, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void workThatLosesAgainAndAgainIsGivenUp() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> once(KEY, "a", () -> {
                    attempts.incrementAndGet();
                    write();
                    jdbc.sql("do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$")
                            .update();
                    return created();
                }));

        assertThat(attempts).hasValue(3);
        assertThat(rows()).isZero();
    }
}
