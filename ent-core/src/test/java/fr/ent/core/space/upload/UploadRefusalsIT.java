package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.storage.ScannedStore;
import fr.ent.core.storage.StoreFile;
import fr.ent.core.storage.StoreOutcome;
import fr.ent.core.storage.scan.StandInClamd;
import fr.ent.core.testing.Town;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Refusals, and how they are said. */
class UploadRefusalsIT extends UploadScene {

    private static final String TYPE = "$.type";

    @Autowired
    private UploadRows rows;

    @Autowired
    private UploadParts parts;

    @Autowired
    private WholeFile wholeFile;

    @Autowired
    private KeepUpload keepUpload;

    @Autowired
    private EndUpload endUpload;

    @Autowired
    private PassingFiles passing;

    @Autowired
    private SpaceClock spaceClock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theProtocolIsToldAndItsVersionWanted() throws Exception {
        as(teacher, request(HttpMethod.OPTIONS, UPLOADS))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Tus-Version", "1.0.0"))
                .andExpect(header().string("Tus-Extension", "creation,expiration,termination"))
                .andExpect(header().string("Tus-Max-Size", "2147483648"));
        as(teacher, post(UPLOADS).header("Upload-Length", "10"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("Tus-Version", "1.0.0"))
                .andExpect(jsonPath(TYPE).value("urn:ent:problem:core:tus-version"));
    }

    @Test
    void headersThatCannotBeMeantAreRefused() throws Exception {
        String good = "filename " + base64("a.txt") + ",spaceId " + base64(space);
        for (String length : new String[] {"", "-1", "0", "1e3", "99999999999999999999"}) {
            beginWith(teacher, length, good).andExpect(status().isBadRequest());
        }
        for (String metadata : new String[] {
            "",
            "filename",
            "filename é",
            "filename " + base64("a.txt"),
            good + ",spaceId " + base64(space),
            good + ",folderId " + base64("x"),
            "filename " + base64("a\u0007.txt") + ",spaceId " + base64(space),
            "filename " + base64("a".repeat(201)) + ",spaceId " + base64(space)
        }) {
            beginWith(teacher, "10", metadata).andExpect(status().isBadRequest());
        }
        begin(teacher, space, null, "film.mp4", 2_147_483_649L)
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.maxBytes").value(2_147_483_648L));
        String upload = begun("a.txt", 10);
        as(
                        teacher,
                        patch(UPLOADS + "/" + upload)
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Offset", "0")
                                .contentType("text/plain")
                                .content("a"))
                .andExpect(status().isUnsupportedMediaType());
        send(teacher, upload, 5, words(5))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.offset").value(0));
        send(teacher, upload, 0, words(11))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath(TYPE).value("urn:ent:problem:core:upload-too-long"));
        assertThat(items()).isZero();
    }

    @Test
    void anUploadIsItsSendersAlone() throws Exception {
        String upload = begun("a.txt", 10);
        Viewer colleague = town.viewer(town.teacher("Inès", "Caron", schoolClass));
        Town elsewhere = planner.found("Valmarin");
        Viewer stranger = elsewhere.viewer(
                elsewhere.teacher("Luc", "Garnier", elsewhere.schoolClass(elsewhere.school("Jean-Macé"), "CP")));
        for (Viewer other : new Viewer[] {colleague, mother, pupil, stranger}) {
            ask(other, upload).andExpect(status().isNotFound());
            send(other, upload, 0, words(10)).andExpect(status().isNotFound());
            end(other, upload).andExpect(status().isNotFound());
            asking.get(other, UPLOADS + "/" + upload).andExpect(status().isNotFound());
        }
        for (Viewer other : new Viewer[] {mother, pupil, stranger}) {
            begin(other, space, null, "a.txt", 10).andExpect(status().isNotFound());
        }
        send(teacher, upload, 0, words(10)).andExpect(status().isNoContent());
    }

    @Test
    void aRightThatIsLostMeanwhileIsAskedForAtTheEnd() throws Exception {
        String folder = folder("Dépôt", null);
        rule(folder, "PUPILS", "ADD").andExpect(status().isOk());
        String upload = id(begin(pupil, space, folder, "a.txt", 10).andExpect(status().isCreated()));
        rule(folder, "PUPILS", "READ").andExpect(status().isOk());

        send(pupil, upload, 0, words(10))
                .andExpect(status().isGone())
                .andExpect(jsonPath(TYPE).value("urn:ent:problem:core:upload-place-gone"));

        assertThat(items()).isOne();
        assertThat(town.number("select count(*) from core.stored_file where :id = 0", 0))
                .isZero();
    }

    @Test
    void anUploadHoldsItsRoomUntilItEnds() throws Exception {
        write("insert into core.space_quota (kind, bytes) values ('CLASS', 1000000)");
        String upload = begun("a.txt", 600_000);
        begin(teacher, space, null, "b.txt", 500_000)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.freeBytes").value(400_000));
        String small = send(teacher, "c.txt", "c".repeat(500_000));
        add(teacher, space, small, null).andExpect(jsonPath(TYPE).value("urn:ent:problem:core:no-room"));

        end(teacher, upload).andExpect(status().isNoContent());

        add(teacher, space, small, null).andExpect(status().isCreated());
        begin(teacher, space, null, "b.txt", 600_000).andExpect(status().isConflict());
        String last = begun("b.txt", 500_000);
        send(teacher, last, 0, words(500_000)).andExpect(status().isNoContent());
        assertThat(used(space)).isEqualTo(1_000_000);
    }

    @Test
    void twentyAreOnTheirWayAtOnce() throws Exception {
        for (int i = 0; i < BeginUpload.MOST; i++) {
            begun("a" + i + ".txt", 10);
        }
        begin(teacher, space, null, "b.txt", 10)
                .andExpect(status().isConflict())
                .andExpect(jsonPath(TYPE).value("urn:ent:problem:core:too-many-uploads"));
    }

    @Test
    void anUploadWhoseTimeIsOverGoesWithItsParts() throws Exception {
        byte[] text = words(100);
        String upload = begun("a.txt", 100);
        send(teacher, upload, 0, Arrays.copyOf(text, 60)).andExpect(header().string("Upload-Offset", "60"));
        assertThat(parts()).isOne();
        write("update core.upload set begun_at = '2020-01-01', ends_at = '2020-01-08'");

        ask(teacher, upload).andExpect(status().isGone());
        send(teacher, upload, 60, Arrays.copyOfRange(text, 60, 100)).andExpect(status().isGone());
        int ended = town.in(() -> transaction.execute(status -> endUpload.endOld(spaceClock.now(), 10)));

        assertThat(ended).isOne();
        assertThat(parts()).isZero();
        ask(teacher, upload).andExpect(status().isNotFound());
    }

    @Test
    void aVirusIsFoundHoweverItCame() throws Exception {
        byte[] eicar = StandInClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
        try (StandInClamd clamd = new StandInClamd(DataSize.ofMegabytes(1))) {
            StoreFile scanned = ScannedStore.with(clamd.settings(), beans);
            ReceiveUpload copy = new ReceiveUpload(
                    rows,
                    parts,
                    new FinishUpload(rows, wholeFile, scanned, keepUpload, spaceClock),
                    passing,
                    spaceClock);
            String upload = begun("jeu.txt", eicar.length);
            receive(copy, upload, 0, new CutLine(eicar, 0, 30));

            assertThat(receive(copy, upload, 30, new ByteArrayInputStream(eicar, 30, eicar.length - 30)))
                    .isEqualTo(new UploadOutcome.ContentRefused(new StoreOutcome.Infected()));

            send(teacher, upload, 30, Arrays.copyOfRange(eicar, 30, eicar.length))
                    .andExpect(status().is(422))
                    .andExpect(jsonPath(TYPE).value("urn:ent:problem:core:file-infected"));
            ask(teacher, upload).andExpect(status().isGone());
        }
        assertThat(items()).isZero();
        assertThat(parts()).isZero();
        assertThat(town.audited("file.infected")).isOne();
    }

    @Test
    void aKindThatIsNotTakenIsRefusedForGood() throws Exception {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        String upload = begun("page.html", page.length);

        send(teacher, upload, 0, page)
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath(TYPE).value("urn:ent:problem:core:file-type-refused"));
        send(teacher, upload, 0, page).andExpect(status().isUnsupportedMediaType());
        assertThat(items()).isZero();
    }
}
