package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of the terms of a year, of skills, of results, of the progress of a child and of its reports. */
final class ProgressRules {

    private static final String TERMS = "/api/homework/terms";
    private static final String SKILLS = "/api/homework/skills";
    private static final String RESULTS = "/api/homework/results";
    private static final String PROGRESS = "/api/homework/progress";
    private static final String REPORTS = "/api/homework/reports";
    private static final String TERM = "2026-1";
    private static final Set<Persona> SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> SETTERS = EnumSet.of(Persona.HEAD, Persona.ADMINISTRATOR);
    private static final Set<Persona> FOLLOWERS = EnumSet.of(Persona.GUARDIAN, Persona.TEACHER, Persona.HEAD);

    private ProgressRules() {}

    static List<Rule> all() {
        return Stream.of(terms(), results(), reports(), stateReports())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> terms() {
        return List.of(
                Rule.of("GET " + TERMS + "/{schoolId}", scene -> get(TERMS + "/{schoolId}", scene.school), SETTERS),
                Rule.of(
                                "PUT " + TERMS + "/{schoolId}",
                                scene -> put(TERMS + "/{schoolId}", scene.school)
                                        .param("year", "2026")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"version\": 0, \"ends\": [\"2026-11-30\", \"2027-03-15\"]}"),
                                SETTERS)
                        .orConflict());
    }

    private static List<Rule> results() {
        return List.of(
                Rule.of(
                        "POST " + SKILLS,
                        scene -> post(SKILLS)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(skillText(scene)),
                        SCHOOL),
                Rule.of("DELETE " + SKILLS + "/{id}", scene -> delete(SKILLS + "/{id}", ownSkill(scene)), SCHOOL),
                Rule.of("GET " + RESULTS, scene -> term(get(RESULTS), scene), SCHOOL),
                Rule.of(
                        "PUT " + RESULTS,
                        scene -> term(put(RESULTS), scene)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"results": [{"childId": "%s", "skillId": "%s", "level": "REACHED"}]}""".formatted(scene.child, ownSkill(scene))),
                        SCHOOL),
                Rule.of(
                        "POST " + RESULTS + "/publications",
                        scene -> term(post(RESULTS + "/publications"), scene),
                        SCHOOL),
                Rule.of(
                        "GET " + PROGRESS,
                        scene -> get(PROGRESS).param("childId", scene.child.toString()),
                        Persona.all(FOLLOWERS, Persona.RASED)));
    }

    /** No class of the scene has the number that the State's file needs. */
    private static List<Rule> stateReports() {
        String readiness = REPORTS + "/state";
        return List.of(
                Rule.of("GET " + readiness, scene -> get(readiness).param("schoolId", scene.school.toString()), SCHOOL),
                Rule.of(
                                "POST " + readiness + "/export",
                                scene -> post(readiness + "/export")
                                        .param("schoolId", scene.school.toString())
                                        .param("term", TERM),
                                EnumSet.of(Persona.HEAD))
                        .answering(409));
    }

    private static List<Rule> reports() {
        return List.of(
                Rule.of("GET " + REPORTS, scene -> term(get(REPORTS), scene), SCHOOL),
                Rule.of("PUT " + REPORTS + "/{childId}", ProgressRules::words, SCHOOL),
                Rule.of(
                        "POST " + REPORTS + "/publications",
                        scene -> term(post(REPORTS + "/publications"), scene),
                        SCHOOL),
                Rule.of("GET " + REPORTS + "/{childId}", scene -> get(REPORTS + "/{childId}", scene.child), FOLLOWERS),
                Rule.of(
                        "GET " + REPORTS + "/{childId}/pdf",
                        scene -> {
                            publish(scene);
                            return get(REPORTS + "/{childId}/pdf", scene.child).param("term", TERM);
                        },
                        FOLLOWERS),
                Rule.of(
                        "POST " + REPORTS + "/{childId}/signatures",
                        scene -> post(REPORTS + "/{childId}/signatures", scene.child)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"term\": \"%s\", \"digest\": \"%s\"}".formatted(TERM, publish(scene))),
                        EnumSet.of(Persona.GUARDIAN)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> words(Scene scene) {
        return put(REPORTS + "/{childId}", scene.child)
                .param("term", TERM)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"version": %d, "general": "Zébulon progresse.",
                         "subjects": [{"subject": "FRENCH", "words": "Lit à voix haute."}]}""".formatted(version(scene)));
    }

    /** The version of the child's words. */
    private static int version(Scene scene) {
        byte[] read = Stage.done(scene.stage().answer(Persona.TEACHER, term(get(REPORTS), scene)))
                .getContentAsByteArray();
        List<Integer> versions = JsonPath.read(
                new String(read, StandardCharsets.UTF_8),
                "$.pupils[?(@.childId == '%s')].words.version".formatted(scene.child));
        return versions.getFirst();
    }

    /** The digest of the report that is published. */
    private static String publish(Scene scene) {
        Stage.done(scene.stage().answer(Persona.TEACHER, words(scene)));
        Stage.done(scene.stage().answer(Persona.TEACHER, term(post(REPORTS + "/publications"), scene)));
        byte[] read = Stage.done(scene.stage().answer(Persona.TEACHER, get(REPORTS + "/{childId}", scene.child)))
                .getContentAsByteArray();
        return JsonPath.read(new String(read, StandardCharsets.UTF_8), "$[0].digest");
    }

    private static String ownSkill(Scene scene) {
        return scene.stage().id(Persona.TEACHER, SKILLS, skillText(scene));
    }

    private static String skillText(Scene scene) {
        return """
                {"classId": "%s", "cycle": "SECOND", "subject": "FRENCH", "words": "Zézayer moins en lisant"}""".formatted(scene.schoolClass);
    }

    private static AbstractMockHttpServletRequestBuilder<?> term(
            AbstractMockHttpServletRequestBuilder<?> request, Scene scene) {
        return request.param("classId", scene.schoolClass.toString()).param("term", TERM);
    }
}
