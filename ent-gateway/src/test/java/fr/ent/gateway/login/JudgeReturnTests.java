package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JudgeReturnTests {

    private static final Instant TOLD = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration JOURNEY = Duration.ofMinutes(2);

    @Test
    void believesThatSomebodyWasAskedOnTheJourney() {
        assertThat(isShown(TOLD.minus(JOURNEY))).isTrue();
        assertThat(isShown(TOLD)).isTrue();
    }

    @Test
    void doesNotBelieveAnOlderSignIn() {
        assertThat(isShown(TOLD.minus(JOURNEY).minusSeconds(11))).isFalse();
    }

    @Test
    void doesNotBelieveATokenThatDoesNotSay() {
        assertThat(JudgeReturn.isShown(null, TOLD, JOURNEY)).isFalse();
        assertThat(JudgeReturn.isShown(TOLD, null, JOURNEY)).isFalse();
    }

    private static boolean isShown(Instant shown) {
        return JudgeReturn.isShown(shown, TOLD, JOURNEY);
    }
}
