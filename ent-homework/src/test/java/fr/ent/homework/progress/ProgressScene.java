package fr.ent.homework.progress;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A CE1 with Léa, whose parents live apart, and Tom, in the first term of 2026; Eva is in CM2. */
abstract class ProgressScene {

    static final String TERM = "2026-1";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TownPlanner planner;

    Town town;
    SchoolId school;
    ClassId ce1;
    ClassId cm2;
    ChildId lea;
    ChildId tom;
    ChildId eva;
    Viewer teacher;
    Viewer colleague;
    Viewer mother;
    Viewer father;

    @BeforeEach
    void aClass() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        cm2 = town.schoolClass(school, "CM2");
        lea = town.pupil("Léa", "Benali", school, ce1);
        tom = town.pupil("Tom", "Roy", school, ce1);
        eva = town.pupil("Eva", "Roux", school, cm2);
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        father = town.viewer(town.guardian("Nicolas", "Benali", lea));
        town.guardian("Rose", "Roy", tom);
        teacher = town.viewer(town.teacher("Claire", "Morel", ce1));
        colleague = town.viewer(town.teacher("Paul", "Roux", cm2));
    }

    Viewer head() {
        return town.viewer(town.head("Anne", "Petit", school));
    }

    Viewer barred() {
        return town.viewer(town.restrictedGuardian("Marc", "Benali", lea));
    }

    /** Teaches the class, and is barred from Léa by a court. */
    Viewer barredTeacher() {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, ce1.value());
        return town.viewer(barred);
    }

    /** A teacher of another territory. */
    Viewer stranger() {
        Town other = planner.found("Rochebrune");
        return other.viewer(other.teacher("Hugo", "Faure", other.schoolClass(other.school("Les Tilleuls"), "CE1")));
    }

    /** The ids of the skills that are noted in the CE1. */
    List<String> skills() throws Exception {
        return JsonPath.read(text(results(teacher)), "$.skills[*].id");
    }

    ResultActions results(Viewer viewer) throws Exception {
        return get(viewer, "/results?classId=" + ce1);
    }

    ResultActions progress(Viewer viewer, ChildId child) throws Exception {
        return get(viewer, "/progress?childId=" + child);
    }

    ResultActions note(Viewer viewer, ChildId child, String skill, String level) throws Exception {
        return noteAll(viewer, List.of(noted(child, skill, level)));
    }

    ResultActions noteAll(Viewer viewer, List<String> results) throws Exception {
        return put(
                viewer,
                "/results?classId=%s&term=%s".formatted(ce1, TERM),
                results.stream().collect(Collectors.joining(",", "{\"results\":[", "]}")));
    }

    /** @param level as JSON has it, without quotes; null takes the level away */
    static String noted(ChildId child, String skill, String level) {
        return "{\"childId\":\"%s\",\"skillId\":\"%s\",\"level\":%s}"
                .formatted(child, skill, "null".equals(level) ? level : "\"" + level + "\"");
    }

    ResultActions publish(Viewer viewer) throws Exception {
        return post(viewer, "/results/publications?classId=%s&term=%s".formatted(ce1, TERM), "");
    }

    ResultActions publish(Viewer viewer, ChildId child) throws Exception {
        return post(viewer, "/results/publications?classId=%s&term=%s&childId=%s".formatted(ce1, TERM, child), "");
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

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    void move(ChildId child, ClassId schoolClass) {
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", schoolClass.value())
                .param("id", child.value())
                .update());
    }

    void leave(ChildId child) {
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-20' where id = :id")
                .param("id", child.value())
                .update());
    }

    /** Recipients of the notices about results, each with its child. */
    List<String> told() {
        return town.in(() -> jdbc.sql(
                        "select recipient_id || ' about ' || child_id as told from core.notice where kind = 'homework.results'")
                .query((row, _) -> row.getString("told"))
                .list());
    }
}
