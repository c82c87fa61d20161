package fr.ent.homework.diary;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Asking;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Léa comes from the CE1 to the CE2 on Tuesday 24 November: the CE1's files of Monday stay hers, and none after. */
@HomeworkTest
class FormerFilesIT {

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private MockMvc http;

    private Schoolyard yard;
    private FileId monday;
    private FileId tuesday;

    @BeforeEach
    void lessonsWithFilesAndAMove() throws Exception {
        yard = founder.found();
        monday = given("2026-11-23");
        tuesday = given("2026-11-24");
        ClassId ce2 = yard.town().schoolClass(yard.school(), "CE2");
        Viewer head = yard.town().viewer(yard.town().head("Anne", "Petit", yard.school()));
        new Asking(http)
                .post(head, "/api/core/pupils/" + yard.lea() + "/moves", """
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(ce2))
                .andExpect(status().isCreated());
    }

    @Test
    void aFileOfADayInTheFormerClassIsReadOn() throws Exception {
        for (Viewer reader : family()) {
            requests.open(reader, monday).andExpect(status().isOk());
        }
    }

    @Test
    void aFileOfADaySinceTheMoveIsNot() throws Exception {
        for (Viewer reader : family()) {
            requests.open(reader, tuesday).andExpect(status().isNotFound());
        }
    }

    private List<Viewer> family() {
        return List.of(
                yard.town().viewer(yard.mother().person()),
                yard.town().viewer(yard.lea().asPerson()));
    }

    private FileId given(String day) throws Exception {
        FileId file = requests.file(yard.teacher());
        requests.write(
                        yard.teacher(),
                        Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + file + "\"]")
                                .replace("2026-11-24", day)
                                .replace("\"2026-11-26\"", "null")
                                .replace("HOMEWORK", "LESSON"))
                .andExpect(status().isCreated());
        return file;
    }
}
