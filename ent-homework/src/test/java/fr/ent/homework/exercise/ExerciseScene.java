package fr.ent.homework.exercise;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A CE1 with Léa and Malo, whose teacher has an exercise of two questions: an order, and a word. Eva is in CM2, whose teacher is a
 * colleague; another one teaches elsewhere.
 */
final class ExerciseScene {

    static final String EXERCISE = """
            {"title":"Les saisons","questions":[\
            {"kind":"ORDER","prompt":"Range les saisons.","items":["printemps","été","automne","hiver"]},\
            {"kind":"FILL","prompt":"Il neige en …","accepted":["hiver"],"caseCounts":false,"accentsCount":false}]}""";

    final Town town;
    final SchoolId school;
    final SchoolId otherSchool;
    final ClassId ce1;
    final ClassId cm2;
    final ChildId lea;
    final ChildId malo;
    final ChildId eva;
    final Viewer teacher;
    final Viewer colleague;
    final Viewer stranger;
    final Viewer mother;
    final String exercise;
    private final MockMvc http;

    ExerciseScene(Town town, MockMvc http) throws Exception {
        this.town = town;
        this.http = http;
        school = town.school("Jean-Macé");
        otherSchool = town.school("Jules-Ferry");
        ce1 = town.schoolClass(school, "CE1");
        cm2 = town.schoolClass(school, "CM2");
        ClassId elsewhere = town.schoolClass(otherSchool, "CP");
        lea = town.pupil("Léa", "Benali", school, ce1);
        malo = town.pupil("Malo", "Petit", school, ce1);
        eva = town.pupil("Eva", "Roux", school, cm2);
        teacher = town.viewer(town.teacher("Claire", "Morel", ce1));
        colleague = town.viewer(town.teacher("Paul", "Roux", cm2));
        stranger = town.viewer(town.teacher("Nadia", "Ferrand", elsewhere));
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        exercise = read(write(teacher, EXERCISE), "$.id");
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

    ResultActions write(Viewer viewer, String content) throws Exception {
        return post(viewer, "/exercises", content);
    }

    ResultActions revise(Viewer viewer, int version, String content) throws Exception {
        return put(viewer, "/exercises/" + exercise, "{\"version\":" + version + "," + content.substring(1));
    }

    ResultActions share(Viewer viewer, SchoolId with) throws Exception {
        return put(viewer, "/exercises/" + exercise + "/sharing", "{\"schoolId\":\"%s\"}".formatted(with));
    }

    String edition() throws Exception {
        return read(get(teacher, "/exercises/" + exercise), "$.editionId");
    }

    /** Homework of the CE1's for 26 November with this exercise. */
    ResultActions give(Viewer viewer, String edition) throws Exception {
        return give(viewer, edition, "\"kind\":\"HOMEWORK\",\"dueDate\":\"2026-11-26\"");
    }

    ResultActions give(Viewer viewer, String edition, String more) throws Exception {
        return post(viewer, "/entries", """
                {"classId":"%s","date":"2026-11-24","subject":"Temps","text":"Les saisons",\
                "exerciseEditionId":"%s",%s}""".formatted(ce1, edition, more));
    }

    /** The id of an entry with the exercise as it stands. */
    String given() throws Exception {
        return read(give(teacher, edition()), "$.id");
    }

    ResultActions open(Viewer viewer, String entry, ChildId child) throws Exception {
        return get(viewer, "/entries/" + entry + "/exercise?childId=" + child);
    }

    ResultActions answer(Viewer viewer, String entry, ChildId child, int question, String given) throws Exception {
        return post(
                viewer,
                "/entries/" + entry + "/exercise/answers",
                "{\"childId\":\"%s\",\"question\":%d,\"part\":0,%s}".formatted(child, question, given));
    }

    /** Answers the order as it is right for the child. */
    ResultActions answerRight(Viewer viewer, String entry, ChildId child) throws Exception {
        List<String> dealt = JsonPath.read(text(open(viewer, entry, child)), "$.parts[0].options");
        return answer(
                viewer,
                entry,
                child,
                0,
                "\"picks\":"
                        + List.of("printemps", "été", "automne", "hiver").stream()
                                .map(dealt::indexOf)
                                .toList());
    }

    ResultActions results(Viewer viewer, String entry) throws Exception {
        return get(viewer, "/entries/" + entry + "/exercise/results");
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/homework" + path));
    }

    ResultActions delete(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete("/api/homework" + path));
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post("/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put("/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    static String read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(text(answer), path);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
