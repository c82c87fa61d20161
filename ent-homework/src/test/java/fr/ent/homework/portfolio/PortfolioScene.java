package fr.ent.homework.portfolio;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A CE1 with Noé, whose parents live apart, and a moyenne section with Léa, in one school. */
abstract class PortfolioScene {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TownPlanner planner;

    Town town;
    ClassId ce1;
    ClassId nursery;
    ChildId noe;
    ChildId lea;
    Viewer pupil;
    Viewer nurseryPupil;
    Viewer teacher;
    Viewer nurseryTeacher;
    Viewer mother;
    Viewer father;
    Viewer ofLea;

    @BeforeEach
    void twoClasses() {
        town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        nursery = town.schoolClass(school, "MS");
        noe = town.pupil("Noé", "Roy", school, ce1);
        lea = town.pupil("Léa", "Benali", school, nursery);
        mother = town.viewer(town.guardian("Rose", "Roy", noe));
        father = town.viewer(town.guardian("Paul", "Roy", noe));
        ofLea = town.viewer(town.guardian("Sofia", "Benali", lea));
        pupil = town.viewer(noe.asPerson());
        nurseryPupil = town.viewer(lea.asPerson());
        teacher = town.viewer(town.teacher("Claire", "Morel", ce1));
        nurseryTeacher = town.viewer(town.teacher("Anne", "Petit", nursery));
    }

    Viewer barred() {
        return town.viewer(town.restrictedGuardian("Marc", "Roy", noe));
    }

    /** The id of a drawing that Noé has handed in. */
    String handedIn(String more) throws Exception {
        String entry = read(post(teacher, "/entries", """
                        {"classId":"%s","date":"2026-11-02","kind":"HOMEWORK","dueDate":"2026-11-26","handIn":true,\
                        "subject":"Dessin","text":"Au crayon"}""".formatted(ce1)), "$.id");
        return read(
                post(
                        pupil,
                        "/entries/" + entry + "/hand-ins",
                        "{\"childId\":\"%s\",\"text\":\"Mon chat\"%s}".formatted(noe, more)),
                "$.id");
    }

    /** The id of an observation about Léa that is published, with a picture. */
    String observed(FileId picture, String shown) throws Exception {
        return observed(picture, shown, true);
    }

    String observed(FileId picture, String shown, boolean published) throws Exception {
        String skill = read(get(nurseryTeacher, "/booklets?classId=" + nursery), "$.skills[0].id");
        String id = read(
                post(nurseryTeacher, "/observations", """
                        {"classId":"%s","childIds":["%s"],"date":"2026-11-20","skillId":"%s","words":"Dessine un soleil",\
                        "fileIds":["%s"],"shownIds":[%s]}""".formatted(nursery, lea, skill, picture, shown)), "$.ids[0]");
        if (published) {
            post(
                    nurseryTeacher,
                    "/booklets/publications",
                    "{\"classId\":\"%s\",\"childIds\":[\"%s\"]}".formatted(nursery, lea));
        }
        return id;
    }

    /** Says anew who is on the picture of an observation. */
    void corrected(String observation, int version, FileId picture, String shown) throws Exception {
        String skill = read(get(nurseryTeacher, "/booklets?classId=" + nursery), "$.skills[0].id");
        put(nurseryTeacher, "/observations/" + observation, """
                        {"version":%d,"date":"2026-11-20","skillId":"%s","words":"Dessine un soleil",\
                        "fileIds":["%s"],"shownIds":[%s]}""".formatted(version, skill, picture, shown))
                .andExpect(status().isNoContent());
    }

    ResultActions portfolio(Viewer viewer, ChildId child) throws Exception {
        return get(viewer, "/portfolios/" + child);
    }

    ResultActions choices(Viewer viewer, ChildId child) throws Exception {
        return get(viewer, "/portfolios/" + child + "/choices");
    }

    ResultActions choose(Viewer viewer, ChildId child, String origin) throws Exception {
        return post(viewer, "/portfolios/" + child + "/works", "{\"title\":\"Mon travail\"," + origin + "}");
    }

    String chosen(Viewer viewer, ChildId child, String origin) throws Exception {
        return read(choose(viewer, child, origin), "$.id");
    }

    ResultActions comment(Viewer viewer, ChildId child, String work, String comment) throws Exception {
        return put(viewer, "/portfolios/" + child + "/works/" + work + "/comment", comment);
    }

    ResultActions takeOut(Viewer viewer, ChildId child, String work) throws Exception {
        return delete(viewer, "/portfolios/" + child + "/works/" + work);
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
