package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.upload.Upload.UploadTurn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The content of a part is swept unless its row is written: it is struck out with that row, and not before. */
class NamedPartsIT extends UploadScene {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    private Sql sql;

    @Autowired
    private UploadRows rows;

    @Autowired
    private UploadParts uploadParts;

    @Autowired
    private fr.ent.core.storage.Files files;

    @Autowired
    private PlatformTransactionManager manager;

    @TempDir
    Path folder;

    @Test
    void nothingIsBegunAnyMoreOnceAPartIsKept() throws Exception {
        byte[] text = words(100);
        String upload = begun("texte.txt", 200);

        send(teacher, upload, 0, text);

        assertThat(parts()).isOne();
        assertThat(begunObjects()).isZero();
    }

    @Test
    void anotherCopySeesItBegunUntilTheRowIsThere() throws Exception {
        TransactionTemplate apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        List<Integer> seen = new ArrayList<>();
        UploadParts watched = new UploadParts(
                sql,
                files,
                rows,
                new TransactionTemplate(manager),
                event -> seen.add(Objects.requireNonNull(apart.execute(status -> begunObjects()))));
        UploadId id = new UploadId(UUID.fromString(begun("texte.txt", 100)));
        write("update core.upload set becomes = 'FOLDER' where id = '%s'".formatted(id));
        UploadTurn turn = turn();
        Path content = Files.write(folder.resolve("part"), words(100));

        boolean kept = TerritoryScope.call(teacher.territory(), () -> {
            Upload upload = rows.claim(id, 0, teacher, turn).orElseThrow();
            return watched.addLast(upload, content, turn);
        });

        assertThat(kept).isTrue();
        assertThat(seen).containsExactly(1);
        assertThat(begunObjects()).isZero();
    }

    @Test
    void onlyItsRemovalNamesAPartThatCameTooLate() throws Exception {
        UploadId id = new UploadId(UUID.fromString(begun("texte.txt", 100)));
        Path content = Files.write(folder.resolve("part"), words(50));

        boolean kept = TerritoryScope.call(teacher.territory(), () -> {
            Upload unheld = rows.find(id, teacher).orElseThrow();
            return uploadParts.add(unheld, content, 50, turn());
        });

        assertThat(kept).isFalse();
        assertThat(parts()).isZero();
        await().untilAsserted(() -> assertThat(begunObjects()).isZero());
    }

    private static UploadTurn turn() {
        return new UploadTurn(UUID.randomUUID(), NOW, NOW.plus(Duration.ofMinutes(1)));
    }

    private int begunObjects() {
        return town.number("select count(*) from core.begun_object where :id = 0", 0);
    }
}
