package fr.ent.homework.group;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The requests about groups. */
public final class GroupRequests {

    private static final String ADDRESS = "/api/homework/groups";

    private final MockMvc mvc;

    public GroupRequests(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The id of a group that was made. */
    public String made(Viewer viewer, List<ClassId> classes, List<ChildId> pupils) throws Exception {
        return JsonPath.read(
                make(viewer, "Lecture A", classes, pupils)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.id");
    }

    public ResultActions make(Viewer viewer, String name, List<ClassId> classes, List<ChildId> pupils)
            throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post(ADDRESS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{" + body(name, classes, pupils) + "}"));
    }

    public ResultActions revise(Viewer viewer, String group, int version, List<ClassId> classes, List<ChildId> pupils)
            throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put(ADDRESS + "/{id}", group)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": %d, %s}".formatted(version, body("Lecture B", classes, pupils))));
    }

    public ResultActions delete(Viewer viewer, String group) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(ADDRESS + "/{id}", group));
    }

    public ResultActions restore(Viewer viewer, String group) throws Exception {
        return as(viewer, MockMvcRequestBuilders.post(ADDRESS + "/{id}/restore", group));
    }

    public ResultActions list(Viewer viewer, ClassId schoolClass) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(ADDRESS).param("classId", schoolClass.toString()));
    }

    private static String body(String name, List<ClassId> classes, List<ChildId> pupils) {
        return "\"name\": \"%s\", \"classIds\": %s, \"pupilIds\": %s".formatted(name, array(classes), array(pupils));
    }

    private static String array(Collection<?> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
