package fr.ent.core.space;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.Asking;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** Léa, her mother and her teacher, and the space of their class. */
public abstract class SpaceScene extends ClassScene {

    @Autowired
    protected MockMvc mvc;

    protected Asking asking;
    protected PersonId aubin;
    protected Viewer teacher;
    protected Viewer mother;
    protected Viewer pupil;
    protected String space;

    @BeforeEach
    void aClass() {
        asking = new Asking(mvc);
        aubin = town.teacher("Claude", "Aubin", schoolClass);
        teacher = town.viewer(aubin);
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        pupil = town.viewer(lea.asPerson());
        space = SpaceId.of(SpaceKind.CLASS, schoolClass.value()).toString();
    }

    protected static String ownSpace(Viewer viewer) {
        return SpaceId.of(SpaceKind.PERSON, viewer.person().value()).toString();
    }

    /** The id of a new folder in the class's space. */
    protected String folder(String name, @Nullable String parent) throws Exception {
        return folder(teacher, space, name, parent);
    }

    protected String folder(Viewer by, String in, String name, @Nullable String parent) throws Exception {
        return id(addFolder(by, in, name, parent).andExpect(status().isCreated()));
    }

    protected ResultActions addFolder(Viewer by, String in, String name, @Nullable String parent) throws Exception {
        return asking.post(by, "/api/core/spaces/" + in + "/items", """
                {"kind": "FOLDER", "name": "%s", "parentId": %s, "fileId": null, "whenTaken": null}""".formatted(name, quoted(parent)));
    }

    /** The id of a new file in the class's space. */
    protected String file(String name, String words, @Nullable String parent) throws Exception {
        return id(add(teacher, space, send(teacher, name, words), parent).andExpect(status().isCreated()));
    }

    protected ResultActions add(Viewer by, String in, String file, @Nullable String parent) throws Exception {
        return add(by, in, file, parent, "NUMBER");
    }

    protected ResultActions add(Viewer by, String in, String file, @Nullable String parent, String whenTaken)
            throws Exception {
        return asking.post(by, "/api/core/spaces/" + in + "/items", """
                {"kind": "FILE", "name": null, "parentId": %s, "fileId": "%s", "whenTaken": "%s"}""".formatted(quoted(parent), file, whenTaken));
    }

    /** The id of an upload. */
    protected String send(Viewer by, String name, String words) throws Exception {
        MockMultipartFile content = new MockMultipartFile("file", name, null, words.getBytes(StandardCharsets.UTF_8));
        return id(TerritoryScope.call(
                by.territory(),
                () -> mvc.perform(multipart("/api/core/files").file(content).requestAttr(Viewer.class.getName(), by))));
    }

    protected ResultActions list(Viewer reader, @Nullable String folder) throws Exception {
        return asking.get(
                reader, "/api/core/spaces/" + space + "/items" + (folder == null ? "" : "?folderId=" + folder));
    }

    protected ResultActions open(Viewer reader, String item) throws Exception {
        return asking.get(reader, "/api/core/items/" + item + "/content");
    }

    protected ResultActions rule(String folder, String readers, String pupils) throws Exception {
        return asking.put(teacher, "/api/core/items/" + folder + "/rule", """
                {"rule": {"readers": "%s", "pupils": "%s"}}""".formatted(readers, pupils));
    }

    protected ResultActions act(Viewer by, String act, String more, String... items) throws Exception {
        return asking.post(
                by,
                "/api/core/items/" + act,
                "{\"itemIds\": [\"%s\"]%s}".formatted(String.join("\", \"", items), more));
    }

    protected ResultActions move(Viewer by, String in, @Nullable String folder, String... items) throws Exception {
        return act(by, "move", ", \"spaceId\": \"%s\", \"folderId\": %s".formatted(in, quoted(folder)), items);
    }

    protected int used(String in) {
        return town.number("select coalesce(sum(used), 0) from core.space where id = cast(:id as uuid)", in);
    }

    protected void write(String statement) {
        town.run(() -> jdbc.sql(statement).update());
    }

    protected static ResultMatcher says(String words) {
        return content().bytes(words.getBytes(StandardCharsets.UTF_8));
    }

    protected static String id(ResultActions answer) throws Exception {
        return read(answer, "$.id");
    }

    protected static String read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    }

    protected static String quoted(@Nullable String id) {
        return id == null ? "null" : '"' + id + '"';
    }
}
