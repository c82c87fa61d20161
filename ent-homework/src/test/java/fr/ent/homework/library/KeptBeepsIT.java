package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Beeps of an afternoon without network, sent on the morning of Tuesday 24 November 2026. */
@LibraryTest
class KeptBeepsIT {

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    private LibraryScene scene;
    private String barcode = "";

    @BeforeEach
    void aBook() throws Exception {
        scene = opener.open();
        barcode = scene.barcode(scene.book("Bulles"));
    }

    @Test
    void countFromTheDayOnWhichTheyWere() throws Exception {
        lend("2026-11-20T15:00:00Z")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.lentOn").value("2026-11-20"))
                .andExpect(jsonPath("$.dueOn").value("2026-12-04"));
        giveBack("2026-11-23T15:00:00Z").andExpect(status().isOk());

        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.read[0].returnedOn").value("2026-11-23"));
    }

    @Test
    void areRefusedAsAnyOtherWhenSomebodyWasFaster() throws Exception {
        scene.lend(scene.malo, barcode);

        lend("2026-11-24T08:00:00Z")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.childName").value("Malo"));
    }

    @Test
    void endNoLoanThatBeganLater() throws Exception {
        lend("2026-11-20T15:00:00Z").andExpect(status().isCreated());
        giveBack("2026-11-23T15:00:00Z").andExpect(status().isOk());
        lend(scene.malo, "2026-11-23T15:05:00Z").andExpect(status().isCreated());

        giveBack("2026-11-23T14:00:00Z")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:beep-overtaken"))
                .andExpect(jsonPath("$.title").value("Bulles"));

        scene.get(scene.teacher, "/loans?childId=" + scene.malo)
                .andExpect(jsonPath("$.loans[0].book.title").value("Bulles"));
        giveBack("2026-11-23T15:04:30Z").andExpect(status().isOk());
    }

    @Test
    void lendNothingThatWasInOtherHandsSince() throws Exception {
        lend(scene.malo, "2026-11-20T15:00:00Z").andExpect(status().isCreated());
        giveBack("2026-11-23T15:00:00Z").andExpect(status().isOk());

        lend("2026-11-23T14:00:00Z")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:beep-overtaken"));
        lend("2026-11-23T15:10:00Z").andExpect(status().isCreated());
    }

    @Test
    void areNeitherOverAWeekOldNorOfTomorrow() throws Exception {
        for (String moment : List.of("2026-11-16T08:00:00Z", "2026-11-25T08:00:00Z")) {
            lend(moment)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("madeAt"));
            giveBack(moment).andExpect(status().isBadRequest());
        }
        lend("2026-11-24T09:30:00Z").andExpect(jsonPath("$.lentOn").value("2026-11-24"));
    }

    private ResultActions lend(String madeAt) throws Exception {
        return lend(scene.lea, madeAt);
    }

    private ResultActions lend(ChildId child, String madeAt) throws Exception {
        return scene.post(scene.teacher, "/loans", """
                {"schoolId":"%s","childId":"%s","barcode":"%s","madeAt":"%s"}""".formatted(scene.school, child, barcode, madeAt));
    }

    private ResultActions giveBack(String madeAt) throws Exception {
        return scene.post(scene.teacher, "/returns", """
                {"schoolId":"%s","barcode":"%s","madeAt":"%s"}""".formatted(scene.school, barcode, madeAt));
    }
}
