package fr.ent.core.storage.quarantine;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.scan.LargeFiles;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.ScanSettings;
import fr.ent.core.storage.scan.StandInClamd;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.unit.DataSize;

/** A class with its space, and a scanner that can be told how to feel. */
abstract class QuarantineScene extends SpaceScene {

    @Autowired
    protected ScanWaiting round;

    @Autowired
    protected ObjectStore store;

    @Autowired
    protected SettableClock clock;

    protected final StandInClamd clamd = new StandInClamd(DataSize.ofMegabytes(1));
    protected PersonId administrator;
    protected String host;

    @BeforeEach
    void anAdministrator() {
        administrator = town.administrator("Paul", "Girardot");
        host = town.id() + ".test";
        planner.lead(host, town);
    }

    @AfterEach
    void close() {
        clamd.close();
        clock.reset();
    }

    protected void later(Duration by) {
        clock.set(clock.instant().plus(by));
    }

    protected int attempts() {
        return town.number("select coalesce(sum(scan_attempts), :id) from core.stored_file", 0);
    }

    protected ScanContent impatient() {
        return new ScanContent(clamd.settings(Duration.ofSeconds(1), LargeFiles.REFUSED, DataSize.ofMegabytes(1)));
    }

    protected static ScanContent nobody() {
        Duration any = Duration.ofSeconds(1);
        return new ScanContent(new ScanSettings(null, any, any, DataSize.ofMegabytes(1), LargeFiles.REFUSED));
    }

    protected ScanContent well() {
        return new ScanContent(clamd.settings());
    }

    protected void waiting() {
        write("update core.stored_file set scan = 'WAITING'");
    }

    protected FileId fileOf(String item) {
        return new FileId(
                town.in(() -> jdbc.sql("select file_id from core.item_version where item_id = cast(? as uuid)")
                        .param(item)
                        .query(UUID.class)
                        .single()));
    }

    protected int told(String kind, PersonId person) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '%s'".formatted(kind),
                person.value());
    }

    protected static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-being-checked"));
    }
}
