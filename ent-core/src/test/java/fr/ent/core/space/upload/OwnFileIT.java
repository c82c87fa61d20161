package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A file of one's own that comes in pieces, to be attached to something. */
class OwnFileIT extends UploadScene {

    private static final int LARGE = 20_000_000;
    private static final int CUTS = 5;
    private static final String OWN = "filename cGhvdG8udHh0,becomes " + word("ATTACHMENT");

    @Test
    void oneWhoseLineIsCutFiveTimesArrivesOnceAndWhole() throws Exception {
        byte[] photo = words(LARGE);
        String upload = id(beginWith(teacher, Integer.toString(LARGE), OWN)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.spaceId").value((Object) null)));
        int step = LARGE / (CUTS + 1);
        for (int cut = 1; cut <= CUTS; cut++) {
            int from = (cut - 1) * step;
            receive(receiveUpload, upload, from, new CutLine(photo, from, step));
            ask(teacher, upload).andExpect(header().string("Upload-Offset", Integer.toString(cut * step)));
        }
        int from = CUTS * step;
        receive(receiveUpload, upload, from, new CutLine(photo, from, LARGE - from));
        send(teacher, upload, LARGE, new byte[0]).andExpect(status().isNoContent());

        String file = read(
                asking.get(teacher, UPLOADS + "/" + upload)
                        .andExpect(jsonPath("$.state").value("DONE"))
                        .andExpect(jsonPath("$.madeItemId").value((Object) null)),
                "$.madeFileId");
        as(teacher, get("/api/core/files/{id}", file))
                .andExpect(status().isOk())
                .andExpect(content().bytes(photo));
        as(mother, get("/api/core/files/{id}", file)).andExpect(status().isNotFound());
        assertThat(town.number("select count(*) from core.stored_file where :id = 0 and size = " + LARGE, 0))
                .isOne();
        assertThat(items()).isZero();
        assertThat(parts()).isZero();
    }

    @Test
    void oneInASpaceIsNotOnesOwnAndItIsNoLargerThanOthers() throws Exception {
        beginWith(teacher, "10", OWN + ",spaceId " + word(space)).andExpect(status().isBadRequest());
        beginWith(teacher, "10", "filename cGhvdG8udHh0").andExpect(status().isBadRequest());
        beginWith(teacher, "900000000", OWN).andExpect(status().isContentTooLarge());
    }

    private static String word(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
