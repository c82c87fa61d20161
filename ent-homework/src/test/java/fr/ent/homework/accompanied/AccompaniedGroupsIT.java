package fr.ent.homework.accompanied;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff beside the teachers read of the groups of their own pupils, and an ATSEM all slots of the class. */
@IntegrationTest
class AccompaniedGroupsIT extends AccompaniedScene {

    private String readers;
    private String others;

    @BeforeEach
    void twoGroupsAtOnce() throws Exception {
        readers = group("Lecture A", lea);
        others = group("Lecture B", malo);
        put(
                        teacher,
                        "/timetables/" + ce1 + "?week=2026-W48",
                        "{\"version\":0,\"slots\":[%s,%s]}".formatted(slot(readers), slot(others)))
                .andExpect(status().isOk());
    }

    @Test
    void theSlotsOfOtherGroupsArentReadByWhoAccompaniesAPupil() throws Exception {
        for (Viewer reader : List.of(aesh, rased)) {
            for (String whose : List.of("", "&childId=" + lea)) {
                get(reader, "/timetables/" + ce1 + "?week=2026-W48" + whose)
                        .andExpect(jsonPath("$.days[1].slots[*].groupId", contains(readers)))
                        .andExpect(jsonPath("$.groups[*].id", contains(readers)));
            }
            get(reader, "/timetables/" + ce1 + "?week=2026-W48&childId=" + malo).andExpect(status().isNotFound());
            get(reader, "/accompanied").andExpect(jsonPath("$.pupils[0].slots[*].groupId", contains(readers)));
        }
    }

    @Test
    void anAtsemReadsAllSlotsOfHerClassAndWritesNone() throws Exception {
        get(atsem, "/timetables/" + ce1 + "?week=2026-W48")
                .andExpect(jsonPath("$.days[1].slots", hasSize(2)))
                .andExpect(jsonPath("$.desk").doesNotExist());
        get(atsem, "/accompanied").andExpect(jsonPath("$.classes[0].slots", hasSize(2)));
    }

    @Test
    void entriesForAGroupAreReadWithTheirFiles() throws Exception {
        FileId hers = file(teacher);
        FileId theirs = file(teacher);
        entry(",\"groupId\":\"%s\",\"fileIds\":[\"%s\"]".formatted(readers, hers));
        entry(",\"groupId\":\"%s\",\"fileIds\":[\"%s\"]".formatted(others, theirs));

        for (Viewer reader : List.of(aesh, rased)) {
            diary(reader, "childId=" + lea).andExpect(jsonPath("$.entries[*].groupId", contains(readers)));
            get(reader, "/todo?childId=" + lea).andExpect(jsonPath("$.entries", hasSize(1)));
            open(reader, hers).andExpect(status().isOk());
            open(reader, theirs).andExpect(status().isNotFound());
        }
    }

    private String group(String name, ChildId pupil) throws Exception {
        return read(post(teacher, "/groups", """
                        {"name":"%s","classIds":["%s"],"pupilIds":["%s"]}""".formatted(name, ce1, pupil)), "$.id");
    }

    private static String slot(String group) {
        return """
                {"weekday":"TUESDAY","from":"09:00","to":"10:00","weeks":"EVERY","kind":"LESSON","subject":"FRENCH",\
                "groupId":"%s"}""".formatted(group);
    }
}
