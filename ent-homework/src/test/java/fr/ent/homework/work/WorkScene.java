package fr.ent.homework.work;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Id;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Town;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A CE1 with Léa and Malo, in which a drawing is to be handed in for 26 November; Léa's mother and, elsewhere, her father.
 * Eva is in CM2.
 */
final class WorkScene {

    final Town town;
    final SchoolId school;
    final ClassId ce1;
    final ClassId cm2;
    final ChildId lea;
    final ChildId malo;
    final ChildId eva;
    final Viewer teacher;
    final Viewer colleague;
    final Viewer mother;
    final Viewer father;
    final String drawing;
    private final MockMvc http;
    private final JdbcClient jdbc;

    WorkScene(Town town, MockMvc http, JdbcClient jdbc) throws Exception {
        this.town = town;
        this.http = http;
        this.jdbc = jdbc;
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        cm2 = town.schoolClass(school, "CM2");
        lea = town.pupil("Léa", "Benali", school, ce1);
        malo = town.pupil("Malo", "Petit", school, ce1);
        eva = town.pupil("Eva", "Roux", school, cm2);
        teacher = town.viewer(town.teacher("Claire", "Morel", ce1));
        colleague = town.viewer(town.teacher("Paul", "Roux", cm2));
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        father = town.viewer(town.guardian("Karim", "Benali", lea));
        drawing = homework("Dessin", "2026-11-26", true);
    }

    Viewer pupil(ChildId child) {
        return town.viewer(child.asPerson());
    }

    Viewer head() {
        return town.viewer(town.head("Anne", "Petit", school));
    }

    Viewer barred() {
        return town.viewer(town.restrictedGuardian("Marc", "Benali", lea));
    }

    /** Somebody whom a court bars from Léa, and who teaches her class. */
    Viewer barredTeacher() {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, ce1.value());
        return town.viewer(barred);
    }

    /** Homework of the CE1's, given by its teacher. */
    String homework(String subject, String due, boolean handIn) throws Exception {
        return read(post(teacher, "/entries", """
                        {"classId":"%s","date":"2026-11-02","kind":"HOMEWORK","dueDate":"%s","handIn":%s,\
                        "subject":"%s","text":"Au crayon"}""".formatted(ce1, due, handIn, subject)), "$.id");
    }

    /** Homework of the CE1's for 27 November, which is handed in, with more of its content. */
    String homework(String more) throws Exception {
        return read(post(teacher, "/entries", """
                        {"classId":"%s","date":"2026-11-02","kind":"HOMEWORK","dueDate":"2026-11-27","handIn":true,\
                        "subject":"Lecture","text":"Page 12",%s}""".formatted(ce1, more)), "$.id");
    }

    ResultActions handIn(Viewer sender, ChildId child, String content) throws Exception {
        return post(sender, "/entries/" + drawing + "/hand-ins", "{\"childId\":\"%s\",%s}".formatted(child, content));
    }

    /** The id of a drawing that Léa has handed in. */
    String handedIn() throws Exception {
        return read(handIn(pupil(lea), lea, "\"text\":\"Mon chat\""), "$.id");
    }

    ResultActions feedback(Viewer viewer, String handIn, String content) throws Exception {
        return post(viewer, "/hand-ins/" + handIn + "/feedback", content);
    }

    ResultActions board(Viewer viewer) throws Exception {
        return board(viewer, drawing);
    }

    ResultActions board(Viewer viewer, String entry) throws Exception {
        return get(viewer, "/entries/" + entry + "/hand-ins");
    }

    ResultActions todo(Viewer viewer, ChildId child) throws Exception {
        return get(viewer, "/todo?childId=" + child);
    }

    ResultActions tick(Viewer viewer, String entry, ChildId child) throws Exception {
        return as(
                viewer, MockMvcRequestBuilders.post("/api/homework/entries/{id}/ticks?childId={child}", entry, child));
    }

    ResultActions untick(Viewer viewer, String entry, ChildId child) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.delete("/api/homework/entries/{id}/ticks?childId={child}", entry, child));
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/homework" + path));
    }

    ResultActions delete(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete("/api/homework" + path));
    }

    void put(Viewer viewer, String path, String body) throws Exception {
        as(
                        viewer,
                        MockMvcRequestBuilders.put("/api/homework" + path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(status().isOk());
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post("/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions open(Viewer viewer, FileId file) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/core/files/{id}", file));
    }

    FileId file(Viewer owner) throws Exception {
        byte[] words = "Maître Corbeau".getBytes(StandardCharsets.UTF_8);
        return new FileId(UUID.fromString(read(
                as(
                        owner,
                        MockMvcRequestBuilders.multipart("/api/core/files")
                                .file(new MockMultipartFile("file", "poésie.txt", null, words))),
                "$.id")));
    }

    /** A recording of the teacher's. */
    FileId sound(String name) throws Exception {
        return typed(file(teacher), "audio/mpeg", name);
    }

    /** A photo of somebody's. */
    FileId picture(Viewer owner) throws Exception {
        return typed(file(owner), "image/png", "dessin.png");
    }

    private FileId typed(FileId file, String mediaType, String name) {
        town.run(() -> jdbc.sql("update core.stored_file set media_type = :type, name = :name where id = :id")
                .param("type", mediaType)
                .param("name", name)
                .param("id", file.value())
                .update());
        return file;
    }

    int count(String table, Id child) {
        return town.number("select count(*) from homework." + table + " where child_id = :id", child.value());
    }

    static String read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
