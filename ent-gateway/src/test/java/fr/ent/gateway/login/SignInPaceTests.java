package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInPaceTests {

    private static final Duration QUICK = Duration.ofMillis(100);
    private static final Duration SLOW = Duration.ofSeconds(3);

    private long now = 1_000_000_000_000L;
    private final SignInPace pace = new SignInPace(new SignInSettings(10, 300, Duration.ofSeconds(2)), now);

    @Test
    void sendsThoseOfASecondAtOnceAndTheOthersOneAfterAnother() {
        IntStream.rangeClosed(0, 10).forEach(i -> assertThat(pace.takeTurn(now)).contains(Duration.ZERO));

        assertThat(pace.takeTurn(now)).contains(Duration.ofMillis(100));
        assertThat(pace.takeTurn(now)).contains(Duration.ofMillis(200));
    }

    @Test
    void givesNoTurnThatLiesTooFarAhead() {
        long taken = IntStream.range(0, 100)
                .mapToObj(i -> pace.takeTurn(now))
                .flatMap(Optional::stream)
                .count();

        assertThat(taken).isEqualTo(31);
        after(Duration.ofMillis(100));
        assertThat(pace.takeTurn(now)).contains(Duration.ofSeconds(2));
        assertThat(pace.takeTurn(now)).isEmpty();
    }

    @Test
    void keepsNoMoreThanASecondOfTurnsThatNobodyTook() {
        after(Duration.ofHours(1));

        assertThat(IntStream.range(0, 100).filter(i -> pace.takeTurn(now).equals(Optional.of(Duration.ZERO))))
                .hasSize(11);
    }

    @Test
    void slowsDownOnceASecondWhileKeycloakIsSlow() {
        keycloakTakes(SLOW);
        keycloakTakes(SLOW);
        assertThat(betweenTwo()).isEqualTo(Duration.ofMillis(200));

        IntStream.range(0, 10).forEach(i -> {
            after(Duration.ofSeconds(1));
            keycloakTakes(SLOW);
        });
        assertThat(betweenTwo()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void findsItsPaceAgainWhenKeycloakIsQuick() {
        keycloakTakes(SLOW);
        IntStream.range(0, 10).forEach(i -> keycloakTakes(QUICK));

        assertThat(betweenTwo()).isEqualTo(Duration.ofMillis(100));
    }

    private void after(Duration time) {
        now += time.toNanos();
    }

    private void keycloakTakes(Duration time) {
        pace.answered(time.toNanos(), now);
    }

    private Duration betweenTwo() {
        Duration first = pace.takeTurn(now).orElseThrow();
        while (first.isZero()) {
            first = pace.takeTurn(now).orElseThrow();
        }
        return pace.takeTurn(now).orElseThrow().minus(first);
    }
}
