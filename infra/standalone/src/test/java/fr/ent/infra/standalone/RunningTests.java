package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunningTests {

    private final CompletableFuture<String> lost = new CompletableFuture<>();
    private final Running running = new Running(lost::complete);

    @Test
    void noticesAChildThatIsKilled() throws Exception {
        var child = new ProcessBuilder("sleep", "600").start();
        running.add("Keycloak", child::destroy, child.toHandle());

        child.destroyForcibly();

        assertThat(lost.get(10, TimeUnit.SECONDS)).isEqualTo("Keycloak");
    }

    @Test
    void doesNotMistakeItsOwnEndForALoss() throws Exception {
        var child = new ProcessBuilder("sleep", "600").start();
        running.add("Keycloak", child::destroy, child.toHandle());

        running.endAll();

        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(lost).isNotDone();
    }

    @Test
    void forgivesAChildThatEndsJustBeforeEverythingDoes() throws Exception {
        var child = new ProcessBuilder("sleep", "600").start();
        running.add("Redis", child::destroy, child.toHandle());
        child.destroyForcibly().waitFor();

        running.endAll();

        assertThat(running.watchers())
                .allSatisfy(watcher ->
                        assertThat(watcher.join(Duration.ofSeconds(10))).isTrue());
        assertThat(lost).isNotDone();
    }

    @Test
    void endsInTheOppositeOrderAndDoesNotStopAtAFailure() {
        var ended = new ArrayList<String>();
        running.add("PostgreSQL", () -> ended.add("PostgreSQL"));
        running.add("Redis", () -> {
            throw new IOException("no");
        });
        running.add("gateway", () -> ended.add("gateway"));

        running.endAll();

        assertThat(List.copyOf(ended)).containsExactly("gateway", "PostgreSQL");
    }

    @Test
    void endsAtOnceWhatIsAddedTooLate() {
        var ended = new ArrayList<String>();
        running.endAll();

        running.add("Keycloak", () -> ended.add("Keycloak"));

        assertThat(List.copyOf(ended)).containsExactly("Keycloak");
    }
}
