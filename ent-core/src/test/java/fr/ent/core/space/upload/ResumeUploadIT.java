package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.space.upload.UploadOutcome.Busy;
import fr.ent.core.space.upload.UploadOutcome.Received;
import fr.ent.core.storage.SampleFiles;
import fr.ent.core.testing.SecondCopy;
import java.io.ByteArrayInputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A file that comes in pieces is there once and whole. */
class ResumeUploadIT extends UploadScene {

    private static final int LARGE = 21_000_000;

    @Autowired
    private UploadRows rows;

    @Autowired
    private ApplicationContext beans;

    @Test
    void aFileWhoseLineIsCutTenTimesOnTwoCopiesArrivesOnceAndWhole() throws Exception {
        byte[] film = words(LARGE);
        String upload = begun("texte.txt", LARGE);
        int step = LARGE / 11;
        try (SecondCopy second = SecondCopy.of(beans)) {
            List<ReceiveUpload> copies = List.of(receiveUpload, second.bean(ReceiveUpload.class));
            for (int cut = 1; cut <= 10; cut++) {
                int from = (cut - 1) * step;
                assertThat(receive(copies.get(cut % 2), upload, from, new CutLine(film, from, step)))
                        .isEqualTo(received(from + step, upload));
                ask(teacher, upload).andExpect(header().string("Upload-Offset", Integer.toString(cut * step)));
            }
        }

        int from = 10 * step;
        assertThat(receive(receiveUpload, upload, from, new CutLine(film, from, LARGE - from)))
                .isInstanceOf(Received.class);

        ask(teacher, upload).andExpect(header().string("Upload-Offset", Integer.toString(LARGE)));
        send(teacher, upload, LARGE, new byte[0]).andExpect(status().isNoContent());
        assertThat(items()).isOne();
        assertThat(parts()).isZero();
        assertThat(used(space)).isEqualTo(LARGE);
        assertThat(sha256OfOnlyItem()).isEqualTo(sha256(film));
    }

    @Test
    void theLastPieceSentAgainIsAnsweredAlike() throws Exception {
        byte[] text = words(1_000);
        String upload = begun("texte.txt", 1_000);
        send(teacher, upload, 0, text)
                .andExpect(status().isNoContent())
                .andExpect(header().string("Tus-Resumable", "1.0.0"))
                .andExpect(header().string("Upload-Offset", "1000"));

        send(teacher, upload, 1_000, new byte[0]).andExpect(header().string("Upload-Offset", "1000"));
        send(teacher, upload, 0, text).andExpect(header().string("Upload-Offset", "1000"));

        assertThat(items()).isOne();
        asking.get(teacher, UPLOADS + "/" + upload)
                .andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.madeItemId").value(read(list(teacher, null), "$.items[0].id")));
        asking.get(teacher, UPLOADS).andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void oneWritesAtATimeAndAnotherTakesOverWhenItFallsSilent() throws Exception {
        byte[] text = words(1_000);
        String upload = begun("texte.txt", 1_000);
        try (ExecutorService other = Executors.newSingleThreadExecutor();
                PipedInputStream end = new PipedInputStream()) {
            Future<UploadOutcome> first;
            try (PipedOutputStream line = new PipedOutputStream(end)) {
                line.write(text, 0, 400);
                line.flush();
                first = other.submit(() -> receive(receiveUpload, upload, 0, end));
                while (end.available() > 0) {
                    Thread.onSpinWait();
                }
                send(teacher, upload, 0, text)
                        .andExpect(status().isLocked())
                        .andExpect(jsonPath("$.type").value("urn:ent:problem:core:upload-busy"));

                write("update core.upload set held_until = '2020-01-01'");
                send(teacher, upload, 0, text).andExpect(status().isNoContent());
                line.write(text, 400, 600);
            }

            assertThat(first.get()).isEqualTo(new Busy());
        }
        assertThat(items()).isOne();
        assertThat(sha256OfOnlyItem()).isEqualTo(sha256(text));
    }

    @Test
    void aPictureLosesItsPlaceAsAnyOther() throws Exception {
        byte[] photograph = SampleFiles.photograph();
        String upload = begun("photo.jpg", photograph.length);

        send(teacher, upload, 0, photograph).andExpect(status().isNoContent());

        String item = read(list(teacher, null), "$.items[0].id");
        assertThat(new String(
                        open(teacher, item).andReturn().getResponse().getContentAsByteArray(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain(SampleFiles.SECRET);
        assertThat(used(space)).isLessThan(photograph.length);
    }

    @Test
    void aNewerVersionOfAFileComesInPiecesToo() throws Exception {
        String item = file("plan.txt", "Un plan", null);
        byte[] text = words(2_000);
        String upload = id(beginWith(
                        teacher,
                        "2000",
                        "filename " + base64("plan.txt") + ",spaceId " + base64(space) + ",itemId " + base64(item))
                .andExpect(status().isCreated()));

        receive(receiveUpload, upload, 0, new ByteArrayInputStream(text, 0, 900));
        send(teacher, upload, 900, Arrays.copyOfRange(text, 900, 2_000)).andExpect(status().isNoContent());

        asking.get(teacher, "/api/core/items/" + item + "/versions")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].sha256").value(sha256(text)));
    }

    @Test
    void aNewerVersionOfAFileThatIsThrownAwayMeanwhileSaysSo() throws Exception {
        String item = file("plan.txt", "Un plan", null);
        byte[] text = words(2_000);
        String upload = id(beginWith(
                        teacher,
                        "2000",
                        "filename " + base64("plan.txt") + ",spaceId " + base64(space) + ",itemId " + base64(item))
                .andExpect(status().isCreated()));
        receive(receiveUpload, upload, 0, new ByteArrayInputStream(text, 0, 900));
        act(teacher, "trash", "", item).andExpect(status().isOk());

        for (int again = 0; again < 2; again++) {
            send(teacher, upload, 900, Arrays.copyOfRange(text, 900, 2_000))
                    .andExpect(status().isGone())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:upload-place-gone"));
        }

        asking.get(teacher, UPLOADS + "/" + upload)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("PLACE_GONE"));
        assertThat(parts()).isZero();
    }

    private Received received(long offset, String upload) {
        return new Received(
                offset,
                town.in(() -> rows.find(new UploadId(UUID.fromString(upload)), teacher)
                        .orElseThrow()
                        .endsAt()));
    }
}
