package fr.ent.infra.services.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTests {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Allowance allowance = new Allowance(20, Duration.ofSeconds(1));

    @Test
    void letsTwentyThroughInAnySecondAndSaysHowLongToWait() {
        for (int i = 0; i < 20; i++) {
            assertThat(allowance.take(i)).isEmpty();
        }

        assertThat(allowance.take(SECOND / 4)).contains(Duration.ofMillis(750));
        assertThat(allowance.take(SECOND)).isEmpty();
        assertThat(allowance.take(SECOND)).isPresent();
    }
}
