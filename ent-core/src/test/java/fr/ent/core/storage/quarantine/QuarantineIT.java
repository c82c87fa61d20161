package fr.ent.core.storage.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.scan.LargeFiles;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.ScanSettings;
import fr.ent.core.storage.scan.StandInClamd;
import fr.ent.core.storage.scan.StandInClamd.Mood;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.unit.DataSize;

/** Files that came while the scanner was away. */
class QuarantineIT extends SpaceScene {

    @Autowired
    private ScanWaiting round;

    @Autowired
    private ObjectStore store;

    @Autowired
    private SettableClock clock;

    private final StandInClamd clamd = new StandInClamd(DataSize.ofMegabytes(1));
    private PersonId administrator;
    private String host;

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

    @Test
    void servesNothingByAnyRouteUntilTheScannerHasAnswered() throws Exception {
        String upload = send(teacher, "seul.txt", "Seul");
        String item = file("plan.txt", "Le bus part à 9 h", null);
        String newer = send(teacher, "plan.txt", "Le bus part à 10 h");
        asking.post(teacher, "/api/core/items/" + item + "/versions", "{\"fileId\": \"" + newer + "\"}")
                .andExpect(status().isCreated());
        String token = read(
                        asking.post(teacher, "/api/core/items/" + item + "/links", "{\"until\": \"2026-12-31\"}"),
                        "$.path")
                .substring("/partage#".length());
        waiting();

        refused(asking.get(teacher, "/api/core/files/" + upload));
        refused(open(teacher, item));
        refused(asking.get(teacher, "/api/core/items/" + item + "/content?version=1"));
        refused(visit(get("/api/public/links/{token}/items/{id}/content", token, item)));
        visit(post("/api/public/links/{token}/openings", token))
                .andExpect(jsonPath("$.items[0].withheld").value("WAITING"));
        list(pupil, null).andExpect(jsonPath("$.items[0].file.withheld").value("WAITING"));

        round.everywhere(well());

        open(pupil, item).andExpect(says("Le bus part à 10 h"));
        asking.get(teacher, "/api/core/items/" + item + "/content?version=1").andExpect(says("Le bus part à 9 h"));
        asking.get(teacher, "/api/core/files/" + upload).andExpect(says("Seul"));
        visit(get("/api/public/links/{token}/items/{id}/content", token, item)).andExpect(status().isOk());
        list(pupil, null).andExpect(jsonPath("$.items[0].file.withheld").isEmpty());
    }

    @Test
    void aFileThatIsNotOnesOwnIsNotThereWhateverTheScannerSays() throws Exception {
        String upload = send(teacher, "seul.txt", "Seul");
        waiting();

        asking.get(mother, "/api/core/files/" + upload).andExpect(status().isNotFound());
    }

    @Test
    void aVirusIsToldToTheSenderAndTheAdministratorsAndDestroyedLater() throws Exception {
        String item = file("jeu.txt", StandInClamd.EICAR, null);
        waiting();

        round.everywhere(well());

        open(teacher, item)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-withheld"))
                .andExpect(jsonPath("$.reason").value("INFECTED"));
        assertThat(told("core.own-file-infected", aubin)).isOne();
        assertThat(told("core.file-infected", administrator)).isOne();
        assertThat(town.audited("file.infected")).isOne();

        FileId file = fileOf(item);
        clock.set(clock.instant().plus(Duration.ofDays(6)));
        round.everywhere(well());
        store.open(file.key(town.id()), 0, 1).close();
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        round.everywhere(nobody());

        assertThatThrownBy(() -> store.open(file.key(town.id()), 0, 1)).isInstanceOf(ServiceUnavailable.class);
        open(teacher, item)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.reason").value("DESTROYED"));
        assertThat(told("core.own-file-infected", aubin)).isOne();
    }

    @Test
    void theSameBytesAsThoseOfAnInfectedFileAreNotTakenForThem() throws Exception {
        String first = file("jeu.txt", StandInClamd.EICAR, null);
        waiting();
        round.everywhere(well());

        String second = file("jeu2.txt", StandInClamd.EICAR, null);

        assertThat(fileOf(second)).isNotEqualTo(fileOf(first));
    }

    @Test
    void whileTheScannerIsSilentTheRoundEndsSoonAndNothingIsServed() throws Exception {
        String first = file("a.txt", "Un", null);
        String second = file("b.txt", "Deux", null);
        waiting();
        clamd.feel(Mood.SILENT);
        long begin = System.nanoTime();

        round.everywhere(impatient());

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(clamd.seen()).as("one question").hasSize(1);
        refused(open(teacher, first));
        refused(open(teacher, second));

        clamd.feel(Mood.WELL);
        clock.set(clock.instant().plus(ScanWaiting.PAUSE).plusSeconds(1));
        round.everywhere(well());

        open(teacher, first).andExpect(status().isOk());
        open(teacher, second).andExpect(status().isOk());
    }

    @Test
    void aFileTooLargeForTheScannerStaysWithheld() throws Exception {
        String item = file("long.txt", "a".repeat(2_000), null);
        waiting();

        round.everywhere(
                new ScanContent(clamd.settings(Duration.ofSeconds(2), LargeFiles.REFUSED, DataSize.ofKilobytes(1))));

        open(teacher, item)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.reason").value("TOO_LARGE"));
        assertThat(told("core.own-file-too-large", aubin)).isOne();
    }

    @Test
    void aFileOverWhichTheScannerStumblesHoldsUpNoOtherAndIsAskedAboutMoreAndMoreSeldom() throws Exception {
        String slow = file("lent.txt", StandInClamd.SLOW, null);
        String lost = file("perdu.txt", "Perdu", null);
        String other = file("b.txt", "Deux", null);
        store.delete(fileOf(lost).key(town.id()));
        waiting();
        clamd.feel(Mood.STUMBLING);

        round.everywhere(impatient());

        open(teacher, other).andExpect(status().isOk());
        refused(open(teacher, slow));
        refused(open(teacher, lost));
        assertThat(attempts()).isEqualTo(2);

        round.everywhere(impatient());
        assertThat(attempts()).as("not asked about at once").isEqualTo(2);
        later(Duration.ofSeconds(61));
        round.everywhere(impatient());
        assertThat(attempts()).isEqualTo(4);
        later(Duration.ofSeconds(61));
        round.everywhere(impatient());
        assertThat(attempts()).as("five minutes have to pass").isEqualTo(4);

        clamd.feel(Mood.WELL);
        later(Duration.ofMinutes(5));
        round.everywhere(well());

        open(teacher, slow).andExpect(status().isOk());
        refused(open(teacher, lost));
    }

    @Test
    void aVirusIsInAllFilesOfTheSameBytes() throws Exception {
        String first = file("jeu.txt", StandInClamd.EICAR, null);
        write("update core.stored_file set scan = 'CLEAN'");
        String second = file("jeu2.txt", StandInClamd.EICAR, null);
        String other = file("b.txt", "Deux", null);
        write("update core.stored_file set scan = 'WAITING' where scan = 'NONE'");

        round.everywhere(well());

        open(teacher, first)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.reason").value("INFECTED"));
        open(teacher, second).andExpect(status().isGone());
        open(teacher, other).andExpect(status().isOk());
    }

    @Test
    void whatIsUnchangedIsWithheldToo() throws Exception {
        String upload = send(teacher, "seul.txt", "Seul");
        String tag = String.valueOf(asking.get(teacher, "/api/core/files/" + upload)
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        unchanged(upload, tag).andExpect(status().isNotModified());

        waiting();

        refused(unchanged(upload, tag));
    }

    private ResultActions unchanged(String file, String tag) throws Exception {
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(get("/api/core/files/{id}", file)
                        .header("If-None-Match", tag)
                        .requestAttr(Viewer.class.getName(), teacher)));
    }

    private void later(Duration by) {
        clock.set(clock.instant().plus(by));
    }

    private int attempts() {
        return town.number("select coalesce(sum(scan_attempts), :id) from core.stored_file", 0);
    }

    private ScanContent impatient() {
        return new ScanContent(clamd.settings(Duration.ofMillis(300), LargeFiles.REFUSED, DataSize.ofMegabytes(1)));
    }

    private static ScanContent nobody() {
        Duration any = Duration.ofSeconds(1);
        return new ScanContent(new ScanSettings(null, any, any, DataSize.ofMegabytes(1), LargeFiles.REFUSED));
    }

    private ScanContent well() {
        return new ScanContent(clamd.settings());
    }

    private void waiting() {
        write("update core.stored_file set scan = 'WAITING'");
    }

    private FileId fileOf(String item) {
        return new FileId(
                town.in(() -> jdbc.sql("select file_id from core.item_version where item_id = cast(? as uuid)")
                        .param(item)
                        .query(UUID.class)
                        .single()));
    }

    private int told(String kind, PersonId person) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '%s'".formatted(kind),
                person.value());
    }

    private static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-being-checked"));
    }

    private ResultActions visit(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(asked -> {
            asked.setServerName(host);
            return asked;
        }));
    }
}
