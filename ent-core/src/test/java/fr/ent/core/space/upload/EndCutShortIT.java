package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.disk.PassingFiles;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.storage.ScannedStore;
import fr.ent.core.storage.scan.StandInClamd;
import fr.ent.core.storage.scan.StandInClamd.Mood;
import fr.ent.core.testing.TestClock.SettableClock;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.unit.DataSize;

/** A copy that is stopped while it makes a file of an upload doesn't keep the others from it. */
class EndCutShortIT extends UploadScene {

    @Autowired
    private UploadRows rows;

    @Autowired
    private UploadParts parts;

    @Autowired
    private WholeFile wholeFile;

    @Autowired
    private KeepUpload keepUpload;

    @Autowired
    private PassingFiles passing;

    @Autowired
    private SpaceClock spaceClock;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationContext beans;

    @Test
    void itsHoldIsOverAMinuteAfterItsLastWord() throws Exception {
        byte[] text = words(1_000);
        try (StandInClamd clamd = new StandInClamd(DataSize.ofMegabytes(1));
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            clamd.feel(Mood.SILENT);
            ReceiveUpload copy = new ReceiveUpload(
                    rows,
                    parts,
                    new FinishUpload(
                            rows, wholeFile, ScannedStore.with(clamd.settings(), beans), keepUpload, spaceClock),
                    passing,
                    spaceClock);
            String upload = begun("texte.txt", text.length);
            Future<UploadOutcome> slow = other.submit(() -> receive(copy, upload, 0, new ByteArrayInputStream(text)));

            assertThat(longestHoldWhile(slow)).isPositive().isLessThanOrEqualTo(90);

            assertThat(slow.get()).isInstanceOf(UploadOutcome.Received.class);
        }
    }

    @Test
    void itIsHeldOnWhileTheWholeIsLookedAt() throws Exception {
        byte[] text = words(1_000);
        CountDownLatch looking = new CountDownLatch(1);
        try (StandInClamd clamd = new StandInClamd(DataSize.ofMegabytes(1));
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            clamd.feel(Mood.SILENT);
            FinishUpload finish =
                    new FinishUpload(
                            rows, wholeFile, ScannedStore.with(clamd.settings(), beans), keepUpload, spaceClock) {
                        @Override
                        Duration pause() {
                            looking.countDown();
                            return Duration.ofMillis(20);
                        }
                    };
            ReceiveUpload copy = new ReceiveUpload(rows, parts, finish, passing, spaceClock);
            String upload = begun("texte.txt", text.length);
            Future<UploadOutcome> slow = other.submit(() -> receive(copy, upload, 0, new ByteArrayInputStream(text)));

            assertThat(looking.await(10, TimeUnit.SECONDS)).isTrue();
            clock.set(clock.instant().plusSeconds(30));

            assertThat(longestHoldWhile(slow))
                    .as("a minute from what was said since")
                    .isEqualTo(90);
            assertThat(slow.get()).isInstanceOf(UploadOutcome.Received.class);
        }
    }

    @Test
    void aCopyThatWorksSaysSoUntilItIsDone() throws Exception {
        CountDownLatch said = new CountDownLatch(3);
        try (UploadHold _ = TerritoryScope.call(
                teacher.territory(),
                () -> UploadHold.on(
                        () -> {
                            assertThat(TerritoryScope.require()).isEqualTo(teacher.territory());
                            said.countDown();
                        },
                        Duration.ofMillis(20)))) {
            assertThat(said.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private long longestHoldWhile(Future<?> work) throws InterruptedException {
        long longest = 0;
        Instant end = Instant.now().plusSeconds(30);
        while (!work.isDone() && Instant.now().isBefore(end)) {
            longest = Math.max(longest, town.number("""
                            select coalesce(max(extract(epoch from held_until - begun_at)), 0)::int from core.upload
                            where :id = 0""", 0));
            Thread.sleep(50);
        }
        return longest;
    }
}
