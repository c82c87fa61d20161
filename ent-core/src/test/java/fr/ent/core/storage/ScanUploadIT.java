package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.object.StorageSettings;
import fr.ent.core.storage.scan.LargeFiles;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.ScanSettings;
import fr.ent.core.storage.scan.StandInClamd;
import fr.ent.core.storage.scan.StandInClamd.Mood;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.unit.DataSize;

/** An upload while there is a scanner: well, slow, strict. */
@IntegrationTest
class ScanUploadIT {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private StorageSettings settings;

    @Autowired
    private PrepareFile prepare;

    @Autowired
    private KeepFile keep;

    @Autowired
    private ApplicationEventPublisher events;

    private final StandInClamd clamd = new StandInClamd(DataSize.ofMegabytes(1));
    private Town town;
    private PersonId administrator;
    private Viewer teacher;

    @BeforeEach
    void aTeacher() {
        town = planner.found("Valmarin");
        administrator = town.administrator("Paul", "Girardot");
        teacher = town.viewer(town.teacher("Claire", "Morel", town.schoolClass(town.school("Jean-Macé"), "CE1")));
    }

    @AfterEach
    void close() {
        clamd.close();
    }

    @Test
    void aCleanFileIsServedAtOnce() throws Exception {
        FileView file = stored(send(clamd.settings(), "un demi"));

        new Asking(mvc)
                .get(teacher, "/api/core/files/" + file.id())
                .andExpect(status().isOk())
                .andExpect(content().string("un demi"));
    }

    @Test
    void anInfectedFileIsNotKeptAndTheAdministratorsAreToldOnce() {
        assertThat(send(clamd.settings(), StandInClamd.EICAR)).isEqualTo(new StoreOutcome.Infected());
        assertThat(send(clamd.settings(), StandInClamd.EICAR)).isEqualTo(new StoreOutcome.Infected());

        assertThat(town.number(
                        "select count(*) from core.stored_file where owner_id = :id",
                        teacher.person().value()))
                .isZero();
        assertThat(town.audited("file.infected")).isEqualTo(2);
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'core.file-infected'",
                        administrator.value()))
                .isOne();
    }

    @Test
    void aFileWhoseScannerDoesNotAnswerIsKeptAndShownToNobody() throws Exception {
        clamd.feel(Mood.SILENT);
        FileView file = stored(send(clamd.settings(PATIENCE, LargeFiles.REFUSED, DataSize.ofMegabytes(1)), "un demi"));

        new Asking(mvc)
                .get(teacher, "/api/core/files/" + file.id())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-being-checked"))
                .andExpect(header().string("Retry-After", "60"));
    }

    @Test
    void aFileTooLargeForTheScannerIsRefusedUnlessTheOperatorWantsIt() {
        String large = "a".repeat(2_000);
        DataSize most = DataSize.ofKilobytes(1);

        assertThat(send(clamd.settings(PATIENCE, LargeFiles.REFUSED, most), large))
                .isEqualTo(new StoreOutcome.TooLarge(most));
        assertThat(send(clamd.settings(PATIENCE, LargeFiles.REFUSED, DataSize.ofMegabytes(9)), "b".repeat(3_000_000)))
                .isInstanceOf(StoreOutcome.TooLarge.class);
        stored(send(clamd.settings(PATIENCE, LargeFiles.SERVED, most), large));
    }

    private static FileView stored(StoreOutcome outcome) {
        assertThat(outcome).isInstanceOf(StoreOutcome.Stored.class);
        return ((StoreOutcome.Stored) outcome).file();
    }

    private StoreOutcome send(ScanSettings scanner, String words) {
        StoreFile upload = new StoreFile(settings, prepare, new ScanContent(scanner), keep, events);
        return town.in(() -> {
            try {
                return upload.store(
                        new MockMultipartFile("file", "a.txt", null, words.getBytes(StandardCharsets.UTF_8)), teacher);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
