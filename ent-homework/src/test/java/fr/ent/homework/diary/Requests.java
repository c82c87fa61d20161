package fr.ent.homework.diary;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.homework.EntryId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Sends requests as somebody. */
@TestComponent
class Requests {

    static final String ENTRIES = "/api/homework/entries";

    private final MockMvc mvc;

    Requests(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Homework given on 24 November for the 26th. */
    static String homework(ClassId schoolClass, String more) {
        return """
                {"classId":"%s","date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26",\
                "subject":"Mathématiques","text":"Exercice 4 page 12"%s}""".formatted(schoolClass, more);
    }

    ResultActions write(Viewer viewer, String body) throws Exception {
        return as(viewer, json(MockMvcRequestBuilders.post(ENTRIES), body));
    }

    EntryId written(Viewer viewer, String body) throws Exception {
        return new EntryId(UUID.fromString(JsonPath.read(content(write(viewer, body)), "$.id")));
    }

    ResultActions revise(Viewer viewer, EntryId entry, String body) throws Exception {
        return as(viewer, json(MockMvcRequestBuilders.put(ENTRIES + "/{id}", entry), body));
    }

    ResultActions delete(Viewer viewer, EntryId entry) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(ENTRIES + "/{id}", entry));
    }

    ResultActions restore(Viewer viewer, EntryId entry) throws Exception {
        return as(viewer, MockMvcRequestBuilders.post(ENTRIES + "/{id}/restore", entry));
    }

    /** The id of a slot of the class, on Tuesdays at 10:15. */
    String slot(Viewer teacher, ClassId schoolClass) throws Exception {
        String answer = content(as(
                teacher,
                json(MockMvcRequestBuilders.put("/api/homework/timetables/{class}?week=2026-W48", schoolClass), """
                        {"version": 0, "slots": [{"weekday": "TUESDAY", "from": "10:15", "to": "11:15", "weeks": "EVERY",
                                                  "kind": "LESSON", "subject": "MATHEMATICS"}]}""")));
        return JsonPath.read(answer, "$.days[1].slots[0].id");
    }

    ResultActions diary(Viewer viewer, String query) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/homework/diary?" + query));
    }

    ResultActions open(Viewer viewer, FileId file) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/core/files/{id}", file));
    }

    FileId file(Viewer owner) throws Exception {
        MockMultipartFile poem =
                new MockMultipartFile("file", "poésie.txt", null, "Maître Corbeau".getBytes(StandardCharsets.UTF_8));
        String answer = content(
                as(owner, MockMvcRequestBuilders.multipart("/api/core/files").file(poem)));
        return new FileId(UUID.fromString(JsonPath.read(answer, "$.id")));
    }

    ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
