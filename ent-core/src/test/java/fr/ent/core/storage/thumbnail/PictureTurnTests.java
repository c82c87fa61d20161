package fr.ent.core.storage.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ServiceUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PictureTurnTests {

    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void aPictureThatTakesTooLongIsToldToComeAgainAndTheNextOneWaitsForItsRealEnd() throws Exception {
        PictureTurn turn = new PictureTurn(SHORT, SHORT);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);

        assertThatThrownBy(() -> turn.<String>take(() -> {
                    end.await();
                    ended.countDown();
                    return Optional.of("late");
                }))
                .isInstanceOf(ServiceUnavailable.class);
        assertThatThrownBy(() -> turn.take(() -> Optional.of("next"))).isInstanceOf(ServiceUnavailable.class);

        end.countDown();
        ended.await();
        assertThat(PictureTurn.USUAL.take(() -> Optional.of("next"))).contains("next");
    }

    @Test
    void aDecoderThatRunsOutOfMemoryEndsNothingElse() throws IOException {
        assertThatThrownBy(() -> PictureTurn.USUAL.take(() -> {
                    throw new OutOfMemoryError("a picture");
                }))
                .isInstanceOf(IOException.class);

        assertThat(PictureTurn.USUAL.take(() -> Optional.of("next"))).contains("next");
    }
}
