package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.object.StorageSettings;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.SilentServer;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class BrokenStorageIT {

    private static final MockMultipartFile LESSON =
            new MockMultipartFile("file", "a.txt", "text/plain", SampleFiles.bytes("un demi"));

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StorageSettings settings;

    @Autowired
    private PrepareFile prepare;

    @Autowired
    private ScanContent scan;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ObjectStore store;

    @Autowired
    private StoredFiles files;

    @Autowired
    private BegunObjects begun;

    @Autowired
    private TransactionTemplate transaction;

    private Town town;
    private Viewer agent;

    @BeforeEach
    void someone() {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Luc", "Garnier"));
    }

    @Test
    void aStoreThatIsDownIsSaidAndNothingIsKept() throws IOException {
        StoreFile upload = into(new ObjectStore(nobodyListens()), files);

        ServiceUnavailable refusal = catchThrowableOfType(ServiceUnavailable.class, () -> town.in(() -> send(upload)));

        assertThat(refusal.service()).isEqualTo("storage");
        assertThat(rows()).isZero();
    }

    @Test
    void aStoreThatHangsIsSaidSoon() {
        try (SilentServer hanging = new SilentServer()) {
            ObjectStore waiting = new ObjectStore(at(hanging.address()));
            StoreFile upload = into(waiting, files);
            long begin = System.nanoTime();

            assertThatThrownBy(() -> town.in(() -> send(upload))).isInstanceOf(ServiceUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);

            begin = System.nanoTime();
            assertThatThrownBy(() -> waiting.open("key", 0, 1)).isInstanceOf(ServiceUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        }
    }

    @Test
    void aRowThatCannotBeWrittenLeavesNoObject() {
        FailingFiles failing = new FailingFiles();
        StoreFile upload = into(store, failing);

        assertThatThrownBy(() -> town.in(() -> send(upload))).isInstanceOf(IllegalStateException.class);

        String key = failing.seen.orElseThrow().key(town.id());
        assertThatThrownBy(() -> store.open(key, 0, 1)).isInstanceOf(ServiceUnavailable.class);
        assertThat(rows()).isZero();
    }

    @Test
    void anObjectThatIsSweptWhileItGoesInGetsNoRow() {
        SweptStore swept = new SweptStore();
        StoreFile upload = into(swept, files);

        assertThatThrownBy(() -> town.in(() -> send(upload))).isInstanceOf(IllegalStateException.class);

        assertThatThrownBy(() -> store.open(swept.seen.orElseThrow(), 0, 1)).isInstanceOf(ServiceUnavailable.class);
        assertThat(rows()).isZero();
    }

    @Test
    void aStoreThatRefusesItsKeyIsNotCalledAbsent(CapturedOutput log) {
        ObjectStore refusing = new ObjectStore(new StorageSettings(
                settings.endpoint(),
                settings.accessKey(),
                "not-the-secret",
                settings.bucket(),
                settings.maxFileSize()));

        refusing.prepare();

        assertThat(log.getAll().lines().filter(line -> line.contains("object store") || line.startsWith("\tat ")))
                .singleElement()
                .asString()
                .contains("The object store at " + settings.endpoint() + " refuses");
    }

    private StoreFile into(ObjectStore objects, StoredFiles rows) {
        return new StoreFile(
                settings, prepare, scan, new KeepFile(objects, rows, begun, transaction, Clock.systemUTC()), events);
    }

    private StoreOutcome send(StoreFile upload) {
        try {
            return upload.store(LESSON, agent);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int rows() {
        return town.in(() -> jdbc.sql("select count(*) from core.stored_file")
                .query((row, n) -> row.getInt(1))
                .single());
    }

    private static StorageSettings nobodyListens() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return at(URI.create("http://127.0.0.1:" + free.getLocalPort()));
        }
    }

    private static StorageSettings at(URI endpoint) {
        return new StorageSettings(endpoint, "key", "secret-key", "bucket", DataSize.ofMegabytes(25));
    }

    /** A store that takes so long that a round strikes the object out meanwhile. */
    private final class SweptStore extends ObjectStore {

        private Optional<String> seen = Optional.empty();

        private SweptStore() {
            super(settings);
        }

        @Override
        public void put(String key, Path content, String mediaType) {
            super.put(key, content, mediaType);
            seen = Optional.of(key);
            jdbc.sql("delete from core.begun_object").update();
        }
    }

    /** A database that fails at the last moment. */
    private static final class FailingFiles implements StoredFiles {

        private Optional<FileId> seen = Optional.empty();

        @Override
        public void deleteByIdIn(Collection<UUID> ids) {
            throw new IllegalStateException("The database went away");
        }

        @Override
        public void disown(Collection<UUID> ids) {
            throw new IllegalStateException("The database went away");
        }

        @Override
        public StoredFile save(StoredFile file) {
            seen = Optional.of(file.fileId());
            throw new IllegalStateException("The database went away");
        }

        @Override
        public Optional<StoredFile> findById(UUID id) {
            return Optional.empty();
        }
    }
}
