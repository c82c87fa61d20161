package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Lesson sheets of Claire Morel's, at hand in the slots of her class. */
@HomeworkTest
class LessonSheetsIT {

    private static final String SHEETS = "/api/homework/lesson-sheets";
    private static final String SHEET = "{\"title\":\"Le son on\",\"subject\":\"Lecture\",\"text\":\"Étiquettes\"%s}";
    private static final String TUESDAY = "2026-11-24";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private StatementCounter statements;

    private Schoolyard yard;
    private String sheet;

    @BeforeEach
    void aSheet() throws Exception {
        yard = founder.found();
        sheet = write();
    }

    @Test
    void aSheetIsItsTeachersOwn() throws Exception {
        read(yard.teacher())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Le son on"))
                .andExpect(jsonPath("$.own").value(true));
        get(yard.teacher(), SHEETS).andExpect(jsonPath("$[*].title", contains("Le son on")));

        for (Viewer other : List.of(
                yard.coTeacher(),
                yard.head(),
                yard.colleague(),
                yard.stranger(),
                founder.found().teacher())) {
            read(other).andExpect(status().isNotFound());
            revise(other, 0).andExpect(status().isNotFound());
            remove(other).andExpect(status().isNotFound());
            get(other, SHEETS).andExpect(jsonPath("$").isEmpty());
        }
        for (Viewer other : List.of(yard.mother(), yard.town().viewer(yard.lea().asPerson()))) {
            read(other).andExpect(status().isForbidden());
            get(other, SHEETS).andExpect(status().isForbidden());
        }
    }

    @Test
    void aSheetInASlotIsAtHandForThoseWhoLeadTheClass() throws Exception {
        String slot = requests.slot(yard.teacher(), yard.schoolClass());
        lay(yard.teacher(), slot).andExpect(status().isNoContent());
        lay(yard.teacher(), slot).andExpect(status().isNoContent());

        for (Viewer leader : List.of(yard.teacher(), yard.coTeacher(), yard.head())) {
            inSlots(leader)
                    .andExpect(jsonPath("$[*].slotId", contains(slot)))
                    .andExpect(jsonPath("$[0].day").value(TUESDAY))
                    .andExpect(jsonPath("$[0].sheet.title").value("Le son on"));
            read(leader).andExpect(status().isOk()).andExpect(jsonPath("$.text").value("Étiquettes"));
        }
        revise(yard.coTeacher(), 0).andExpect(status().isNotFound());
        for (Viewer other :
                List.of(yard.colleague(), yard.stranger(), founder.found().teacher())) {
            inSlots(other).andExpect(status().isNotFound());
            read(other).andExpect(status().isNotFound());
        }
        inSlots(yard.mother()).andExpect(status().isForbidden());

        takeOut(yard.coTeacher(), slot).andExpect(status().isNotFound());
        takeOut(yard.teacher(), slot).andExpect(status().isNoContent());
        inSlots(yard.head()).andExpect(jsonPath("$").isEmpty());
        read(yard.coTeacher()).andExpect(status().isNotFound());
    }

    @Test
    void aSheetLiesInSlotsOfOnesOwnClassesAlone() throws Exception {
        Schoolyard other = founder.found();
        String theirs = requests.slot(other.teacher(), other.schoolClass());
        String slot = requests.slot(yard.teacher(), yard.schoolClass());

        lay(yard.teacher(), theirs).andExpect(status().isNotFound());
        lay(yard.coTeacher(), slot).andExpect(status().isNotFound());
        lay(yard.colleague(), slot).andExpect(status().isNotFound());
    }

    @Test
    void aSheetIsChangedFromTheVersionThatWasRead() throws Exception {
        revise(yard.teacher(), 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.document.content[0].content[0].text").value("Affiches"))
                .andExpect(jsonPath("$.text").value("Affiches"));

        revise(yard.teacher(), 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:changed-meanwhile"))
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void aSheetThatIsRemovedLeavesItsSlots() throws Exception {
        lay(yard.teacher(), requests.slot(yard.teacher(), yard.schoolClass()));

        remove(yard.teacher()).andExpect(status().isNoContent());

        inSlots(yard.teacher()).andExpect(jsonPath("$").isEmpty());
        read(yard.teacher()).andExpect(status().isNotFound());
    }

    @Test
    void readingCostsTheSameForManySheets() throws Exception {
        String slot = requests.slot(yard.teacher(), yard.schoolClass());
        lay(yard.teacher(), slot);
        int few = statements.during(() -> inSlots(yard.teacher()));
        for (int i = 0; i < 10; i++) {
            sheet = write();
            lay(yard.teacher(), slot);
        }

        assertThat(statements.during(() -> inSlots(yard.teacher()))).isEqualTo(few);
    }

    private String write() throws Exception {
        return JsonPath.read(
                requests.as(yard.teacher(), Requests.json(MockMvcRequestBuilders.post(SHEETS), SHEET.formatted("")))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.id");
    }

    private ResultActions read(Viewer viewer) throws Exception {
        return get(viewer, SHEETS + "/" + sheet);
    }

    private ResultActions inSlots(Viewer viewer) throws Exception {
        return get(
                viewer, "/api/homework/slot-sheets?classId=" + yard.schoolClass() + "&from=2026-11-23&to=2026-11-27");
    }

    private ResultActions get(Viewer viewer, String address) throws Exception {
        return requests.as(viewer, MockMvcRequestBuilders.get(address));
    }

    private ResultActions revise(Viewer viewer, int version) throws Exception {
        String document = """
                ,"version":%d,"document":{"type":"doc","content":[{"type":"paragraph","content":[
                  {"type":"text","text":"Affiches","marks":[{"type":"bold"}]}]}]}""".formatted(version);
        return requests.as(
                viewer, Requests.json(MockMvcRequestBuilders.put(SHEETS + "/{id}", sheet), SHEET.formatted(document)));
    }

    private ResultActions remove(Viewer viewer) throws Exception {
        return requests.as(viewer, MockMvcRequestBuilders.delete(SHEETS + "/{id}", sheet));
    }

    private ResultActions lay(Viewer viewer, String slot) throws Exception {
        return requests.as(
                viewer,
                Requests.json(
                        MockMvcRequestBuilders.put(SHEETS + "/{id}/slots", sheet),
                        "{\"classId\":\"%s\",\"slotId\":\"%s\",\"day\":\"%s\"}"
                                .formatted(yard.schoolClass(), slot, TUESDAY)));
    }

    private ResultActions takeOut(Viewer viewer, String slot) throws Exception {
        return requests.as(
                viewer, MockMvcRequestBuilders.delete(SHEETS + "/{id}/slots/{slot}?day={day}", sheet, slot, TUESDAY));
    }
}
