package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The rules of exercises: written by teachers, done by pupils. */
final class ExerciseRules {

    private static final String EXERCISES = "/api/homework/exercises";
    private static final String ENTRIES = "/api/homework/entries";

    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> AUTHOR = EnumSet.of(Persona.TEACHER);
    private static final Set<Persona> FAMILY = EnumSet.of(Persona.GUARDIAN, Persona.PUPIL);
    private static final Set<Persona> FOLLOWERS =
            EnumSet.of(Persona.GUARDIAN, Persona.PUPIL, Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> SCHOOLS = EnumSet.of(
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.FOREIGN_TEACHER,
            Persona.FOREIGN_HEAD);

    private static final String EXERCISE = """
            {"title": "Les petits de Zénobie",
             "questions": [{"kind": "FILL", "prompt": "Le petit du chat ?", "accepted": ["chaton"],
                            "caseCounts": false, "accentsCount": false}]}""";

    private ExerciseRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own("GET " + EXERCISES, scene -> get(EXERCISES), SCHOOLS, LEADERS),
                Rule.own("POST " + EXERCISES, scene -> json(post(EXERCISES), EXERCISE), SCHOOLS, SCHOOLS),
                Rule.of("GET " + EXERCISES + "/{id}", scene -> get(EXERCISES + "/{id}", shared(scene)), LEADERS),
                Rule.of(
                        "PUT " + EXERCISES + "/{id}",
                        scene -> json(
                                put(EXERCISES + "/{id}", exercise(scene)),
                                EXERCISE.replaceFirst("\\{", "{\"version\": 0, ")),
                        AUTHOR),
                Rule.of("DELETE " + EXERCISES + "/{id}", scene -> delete(EXERCISES + "/{id}", exercise(scene)), AUTHOR),
                Rule.of(
                        "PUT " + EXERCISES + "/{id}/sharing",
                        scene -> json(put(EXERCISES + "/{id}/sharing", exercise(scene)), sharing(scene)),
                        AUTHOR),
                Rule.of(
                        "DELETE " + EXERCISES + "/{id}/sharing",
                        scene -> delete(EXERCISES + "/{id}/sharing", exercise(scene)),
                        AUTHOR),
                Rule.of(
                        "POST " + EXERCISES + "/{id}/copies",
                        scene -> post(EXERCISES + "/{id}/copies", shared(scene)),
                        LEADERS),
                Rule.of(
                        "GET " + EXERCISES + "/{id}/qti",
                        scene -> get(EXERCISES + "/{id}/qti", shared(scene)),
                        LEADERS),
                Rule.of(
                        "GET " + EXERCISES + "/{id}/trial",
                        scene -> get(EXERCISES + "/{id}/trial", shared(scene)),
                        LEADERS),
                Rule.of(
                        "POST " + EXERCISES + "/{id}/trial/answers",
                        scene -> json(post(EXERCISES + "/{id}/trial/answers", shared(scene)), """
                                {"question": 0, "part": 0, "tries": 1, "text": "chaton"}"""),
                        LEADERS),
                Rule.own(
                        "POST " + EXERCISES + "/qti",
                        scene -> multipart(EXERCISES + "/qti").file(zipped(scene)),
                        SCHOOLS,
                        SCHOOLS),
                Rule.of(
                        "GET " + ENTRIES + "/{id}/exercise",
                        scene -> get(ENTRIES + "/{id}/exercise", given(scene)).param("childId", scene.child.toString()),
                        FOLLOWERS),
                Rule.of(
                        "POST " + ENTRIES + "/{id}/exercise/answers",
                        scene -> json(
                                post(ENTRIES + "/{id}/exercise/answers", given(scene)), """
                                {"childId": "%s", "question": 0, "part": 0, "text": "chaton"}""".formatted(scene.child)),
                        FAMILY),
                Rule.of(
                        "GET " + ENTRIES + "/{id}/exercise/results",
                        scene -> get(ENTRIES + "/{id}/exercise/results", given(scene)),
                        LEADERS));
    }

    private static String exercise(Scene scene) {
        return scene.stage().id(Persona.TEACHER, EXERCISES, EXERCISE);
    }

    private static String shared(Scene scene) {
        String exercise = exercise(scene);
        scene.stage().answer(Persona.TEACHER, json(put(EXERCISES + "/{id}/sharing", exercise), sharing(scene)));
        return exercise;
    }

    /** An exercise as a file. */
    private static MockMultipartFile zipped(Scene scene) {
        byte[] file = scene.stage()
                .answer(Persona.TEACHER, get(EXERCISES + "/{id}/qti", exercise(scene)))
                .getContentAsByteArray();
        return new MockMultipartFile("file", "exercice.zip", "application/zip", file);
    }

    private static String sharing(Scene scene) {
        return "{\"schoolId\": \"%s\"}".formatted(scene.school);
    }

    /** Homework with an exercise in its latest edition. */
    private static String given(Scene scene) {
        return scene.stage().id(Persona.TEACHER, ENTRIES, """
                {"classId": "%s", "date": "2026-11-24", "kind": "HOMEWORK", "dueDate": "2026-11-26",
                 "subject": "Sciences", "text": "Les petits de Zénobie", "exerciseEditionId": "%s"}""".formatted(scene.schoolClass, edition(scene)));
    }

    private static String edition(Scene scene) {
        return JsonMapper.shared()
                .readTree(scene.stage()
                        .answer(Persona.TEACHER, get(EXERCISES + "/{id}", exercise(scene)))
                        .getContentAsByteArray())
                .get("editionId")
                .asString();
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
