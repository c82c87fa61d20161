package fr.ent.homework.booklet;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Companions;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A moyenne section with Léa, whose parents live apart, and Tom; its teacher and its ATSEM. Eva is in another class. */
abstract class BookletScene {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TownPlanner planner;

    Town town;
    SchoolId school;
    ClassId nursery;
    ClassId other;
    ChildId lea;
    ChildId tom;
    ChildId eva;
    Viewer teacher;
    Viewer colleague;
    Viewer atsem;
    Viewer mother;
    Viewer father;
    Viewer ofTom;
    String skill = "";

    @BeforeEach
    void aClass() throws Exception {
        town = planner.found("Valmarin");
        school = town.school("Les Lutins");
        nursery = town.schoolClass(school, "MS");
        other = town.schoolClass(school, "GS");
        lea = town.pupil("Léa", "Benali", school, nursery);
        tom = town.pupil("Tom", "Roy", school, nursery);
        eva = town.pupil("Eva", "Roux", school, other);
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        father = town.viewer(town.guardian("Nicolas", "Benali", lea));
        ofTom = town.viewer(town.guardian("Rose", "Roy", tom));
        teacher = town.viewer(town.teacher("Claire", "Morel", nursery));
        colleague = town.viewer(town.teacher("Paul", "Roux", other));
        atsem = town.viewer(new Companions(town, jdbc).atsem("Fatou", "Diop", nursery));
        skill = read(get(teacher, "/booklets?classId=" + nursery), "$.skills[0].id");
    }

    Viewer barred() {
        return town.viewer(town.restrictedGuardian("Marc", "Benali", lea));
    }

    /** Teaches the class, and is barred from Léa by a court. */
    Viewer barredTeacher() {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, nursery.value());
        return town.viewer(barred);
    }

    /** Somebody who is read anew, as each request does. */
    Viewer again(Viewer viewer) {
        return town.viewer(viewer.person());
    }

    ResultActions note(Viewer viewer, List<ChildId> children, String more) throws Exception {
        return post(
                viewer,
                "/observations",
                "{\"classId\":\"%s\",\"childIds\":[%s],%s}".formatted(nursery, quoted(children), content(more)));
    }

    /** The id of the first observation. */
    String noted(List<ChildId> children, String more) throws Exception {
        return read(note(teacher, children, more), "$.ids[0]");
    }

    String content(String more) {
        return "\"date\":\"2026-11-20\",\"skillId\":\"%s\",\"words\":\"Compte jusqu’à dix\"%s".formatted(skill, more);
    }

    /** @param shown who is seen on it */
    static String picturing(FileId picture, ChildId... shown) {
        return ",\"fileIds\":[\"%s\"],\"shownIds\":[%s]".formatted(picture, quoted(List.of(shown)));
    }

    private static String quoted(List<ChildId> children) {
        return children.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(","));
    }

    ResultActions publish(Viewer viewer, ChildId... children) throws Exception {
        return post(
                viewer,
                "/booklets/publications",
                "{\"classId\":\"%s\",\"childIds\":[%s]}".formatted(nursery, quoted(List.of(children))));
    }

    ResultActions booklet(Viewer viewer, ChildId child) throws Exception {
        return get(viewer, "/booklets/" + child);
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/homework" + path));
    }

    ResultActions delete(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete("/api/homework" + path));
    }

    ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put("/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post("/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    /** Takes back the class as one that was made by mistake. */
    ResultActions remove(Viewer agent, ClassId schoolClass) throws Exception {
        return as(agent, MockMvcRequestBuilders.delete("/api/core/classes/{id}", schoolClass));
    }

    ResultActions open(Viewer viewer, FileId file) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/core/files/{id}", file));
    }

    FileId file(Viewer owner, String mediaType) throws Exception {
        byte[] words = ("Maître Corbeau " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        FileId file = new FileId(UUID.fromString(read(
                as(
                        owner,
                        MockMvcRequestBuilders.multipart("/api/core/files")
                                .file(new MockMultipartFile("file", "image.txt", null, words))),
                "$.id")));
        write("update core.stored_file set media_type = ? where id = ?", mediaType, file.value());
        return file;
    }

    FileId picture() throws Exception {
        return file(teacher, "image/jpeg");
    }

    /** The register's word about pictures at school. */
    void consent(ChildId child, boolean given) {
        write("update core.pupil set photo_consent = ? where id = ?", given, child.value());
    }

    void move(ChildId child, ClassId schoolClass) {
        write("update core.pupil set class_id = ? where id = ?", schoolClass.value(), child.value());
    }

    void leave(ChildId child) {
        write("update core.pupil set left_on = '2026-11-20' where id = ?", child.value());
    }

    void write(String sql, Object... values) {
        town.run(() -> jdbc.sql(sql).params(values).update());
    }

    static String read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
