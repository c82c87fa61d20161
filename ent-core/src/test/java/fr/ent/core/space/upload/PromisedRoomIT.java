package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Room that others have reserved is seen by whoever answers for a space, who gives it back. */
class PromisedRoomIT extends UploadScene {

    @Test
    void isSeenAndEndedByWhoKeepsTheSpace() throws Exception {
        String folder = folder("Dépôt", null);
        rule(folder, "PUPILS", "ADD").andExpect(status().isOk());
        String upload = id(begin(pupil, space, folder, "film.txt", 1_000).andExpect(status().isCreated()));
        send(pupil, upload, 0, Arrays.copyOf(words(1_000), 400)).andExpect(header().string("Upload-Offset", "400"));

        asking.get(teacher, promised())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].name").value("film.txt"))
                .andExpect(jsonPath("$[0].senderName").value("Léa"))
                .andExpect(jsonPath("$[0].own").value(false))
                .andExpect(jsonPath("$[0].length").value(1_000))
                .andExpect(jsonPath("$[0].offset").value(400));
        Viewer stranger = town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));
        for (Viewer other : new Viewer[] {pupil, mother, stranger}) {
            asking.get(other, promised()).andExpect(status().isNotFound());
            asking.delete(other, promised() + "/" + upload).andExpect(status().isNotFound());
        }

        asking.delete(teacher, promised() + "/" + upload).andExpect(status().isNoContent());

        asking.delete(teacher, promised() + "/" + upload).andExpect(status().isNotFound());
        asking.get(teacher, promised()).andExpect(jsonPath("$.length()").value(0));
        send(pupil, upload, 400, words(600)).andExpect(status().isNotFound());
        assertThat(parts()).isZero();
        assertThat(town.audited("upload.ended")).isOne();
    }

    @Test
    void isOfThisSpaceAlone() throws Exception {
        String elsewhere =
                id(begin(teacher, ownSpace(teacher), null, "a.txt", 10).andExpect(status().isCreated()));

        asking.delete(teacher, promised() + "/" + elsewhere).andExpect(status().isNotFound());
        asking.get(teacher, promised()).andExpect(jsonPath("$.length()").value(0));
    }

    private String promised() {
        return "/api/core/spaces/" + space + "/uploads";
    }
}
