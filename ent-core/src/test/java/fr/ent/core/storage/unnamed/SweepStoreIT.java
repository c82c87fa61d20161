package fr.ent.core.storage.unnamed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.BegunObjects;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.KeepingStore;
import fr.ent.core.storage.StoreFile;
import fr.ent.core.storage.StoreOutcome;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.object.StorageSettings;
import fr.ent.core.storage.object.UnfinishedObjects;
import fr.ent.core.territory.Rounds;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import io.minio.CreateMultipartUploadArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy that is stopped in the midst of it leaves something in the store. */
@IntegrationTest
class SweepStoreIT {

    @TempDir
    Path folder;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private BegunObjects begun;

    @Autowired
    private StoreFile storeFile;

    @Autowired
    private ObjectStore store;

    @Autowired
    private StorageSettings settings;

    @Autowired
    private SweepStore round;

    @Autowired
    private Rounds rounds;

    @Autowired
    private UnfinishedObjects unfinished;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

    @BeforeEach
    void found() {
        town = planner.found("Valmarin");
    }

    @Test
    void anObjectWithoutRowIsRemovedADayLater() throws Exception {
        String old = stoppedBeforeItsRow("2 days");
        String fresh = stoppedBeforeItsRow("23 hours");

        round.everywhere();

        assertGone(old);
        store.open(fresh, 0, 1).close();
        assertThat(begun()).isOne();
    }

    @Test
    void anObjectThatTheStoreKeepsKeepsNoOtherAndIsSweptByALaterRound() throws Exception {
        String kept = stoppedBeforeItsRow("3 days");
        String other = stoppedBeforeItsRow("2 days");

        new SweepStore(rounds, begun, new KeepingStore(settings, kept), unfinished, transaction).everywhere();
        assertThat(begun()).isOne();
        store.open(kept, 0, 1).close();
        assertGone(other);

        round.everywhere();
        assertThat(begun()).isZero();
        assertGone(kept);
    }

    @Test
    void aCopyWhoseClockIsAheadSweepsNothingThatIsFresh() throws Exception {
        String fresh = stoppedBeforeItsRow("1 hour");
        clock.set(Instant.now().plus(Duration.ofDays(400)));

        round.everywhere();

        store.open(fresh, 0, 1).close();
        assertThat(begun()).isOne();
    }

    @Test
    void anObjectThatIsNamedIsStruckOut() throws Exception {
        Viewer agent = town.viewer(town.agent("Luc", "Garnier"));
        Path text = java.nio.file.Files.writeString(folder.resolve("a"), "un demi");
        TerritoryScope.call(
                town.id(),
                () -> assertThat(storeFile.store(text, "a.txt", agent)).isInstanceOf(StoreOutcome.Stored.class));

        assertThat(begun()).isZero();
    }

    @Test
    void partsOfWhatWasNeverWholeAreForgotten() throws Exception {
        StorageSettings own = new StorageSettings(
                settings.endpoint(),
                settings.accessKey(),
                settings.secretKey(),
                "parts-" + UUID.randomUUID(),
                settings.maxFileSize());
        UnfinishedObjects unfinished = new UnfinishedObjects(own);
        try (MinioAsyncClient client = MinioAsyncClient.builder()
                .endpoint(own.endpoint().toString())
                .credentials(own.accessKey(), own.secretKey())
                .build()) {
            client.makeBucket(MakeBucketArgs.builder().bucket(own.bucket()).build())
                    .join();
            for (String key : new String[] {"town/one", "town/two"}) {
                client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                                .bucket(own.bucket())
                                .object(key)
                                .build())
                        .join();
            }
        }

        assertThat(unfinished.forget(Instant.now().minusSeconds(60))).isZero();
        assertThat(unfinished.forget(Instant.now().plusSeconds(60))).isEqualTo(2);
        assertThat(unfinished.forget(Instant.now().plusSeconds(60))).isZero();
    }

    private String stoppedBeforeItsRow(String ago) throws Exception {
        FileId id = FileId.next();
        String key = id.key(town.id());
        TerritoryScope.run(town.id(), () -> begun.begin(id));
        store.put(key, java.nio.file.Files.writeString(folder.resolve("c"), "un quart"), "text/plain");
        town.in(() -> jdbc.sql(
                        "update core.begun_object set begun_at = begun_at - cast(:ago as interval) where id = :id")
                .param("ago", ago)
                .param("id", id.value())
                .update());
        return key;
    }

    private void assertGone(String key) {
        assertThatThrownBy(() -> store.open(key, 0, 1))
                .isInstanceOfSatisfying(
                        ServiceUnavailable.class,
                        failure -> assertThat(ObjectStore.lacks(failure)).isTrue());
    }

    private int begun() {
        return town.number("select count(*) from core.begun_object where :id = 0", 0);
    }
}
