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

/** The rules of the booklets of successes and of portfolios. */
final class BookletRules {

    private static final String OBSERVATIONS = "/api/homework/observations";
    private static final String BOOKLETS = "/api/homework/booklets";
    private static final String PORTFOLIO = "/api/homework/portfolios/{childId}";
    private static final Set<Persona> SCHOOL = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> CHOOSERS = Persona.all(SCHOOL, Persona.PUPIL);

    private BookletRules() {}

    static List<Rule> all() {
        return Stream.of(booklets(), portfolios()).flatMap(List::stream).toList();
    }

    private static List<Rule> booklets() {
        return List.of(
                Rule.of(
                        "GET " + BOOKLETS,
                        scene -> get(BOOKLETS).param("classId", scene.schoolClass.toString()),
                        Persona.all(SCHOOL, Persona.ATSEM)),
                Rule.of(
                        "POST " + OBSERVATIONS,
                        scene -> post(OBSERVATIONS)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(observation(scene)),
                        Persona.all(SCHOOL, Persona.ATSEM)),
                Rule.of(
                        "PUT " + OBSERVATIONS + "/{id}",
                        scene -> put(OBSERVATIONS + "/{id}", noted(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"version\": 0, " + content(scene) + "}"),
                        SCHOOL),
                Rule.of(
                        "DELETE " + OBSERVATIONS + "/{id}",
                        scene -> delete(OBSERVATIONS + "/{id}", noted(scene)),
                        SCHOOL),
                Rule.of(
                        "POST " + BOOKLETS + "/publications",
                        scene -> post(BOOKLETS + "/publications")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"classId\": \"%s\", \"childIds\": [\"%s\"]}"
                                        .formatted(scene.schoolClass, scene.child)),
                        SCHOOL),
                Rule.of(
                        "GET " + BOOKLETS + "/{childId}",
                        scene -> get(BOOKLETS + "/{childId}", scene.child),
                        Persona.atSchool()),
                Rule.of(
                        "PUT " + BOOKLETS + "/{childId}/look",
                        scene -> put(BOOKLETS + "/{childId}/look", scene.child),
                        EnumSet.of(Persona.GUARDIAN)),
                Rule.of(
                        "GET " + BOOKLETS + "/{childId}/pdf",
                        scene -> get(BOOKLETS + "/{childId}/pdf", scene.child)
                                .param("from", "2026-09-01")
                                .param("to", "2026-11-30"),
                        Persona.all(SCHOOL, Persona.GUARDIAN)));
    }

    private static List<Rule> portfolios() {
        return List.of(
                Rule.of("GET " + PORTFOLIO, scene -> get(PORTFOLIO, scene.child), Persona.atSchool()),
                Rule.of("GET " + PORTFOLIO + "/choices", scene -> get(PORTFOLIO + "/choices", scene.child), CHOOSERS),
                Rule.of(
                        "POST " + PORTFOLIO + "/works",
                        scene -> post(PORTFOLIO + "/works", scene.child)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(work(scene)),
                        CHOOSERS),
                Rule.of(
                        "PUT " + PORTFOLIO + "/works/{id}/comment",
                        scene -> put(PORTFOLIO + "/works/{id}/comment", scene.child, chosen(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"text\": \"Zézaie moins\", \"smiley\": \"PROUD\"}"),
                        CHOOSERS),
                Rule.of(
                        "DELETE " + PORTFOLIO + "/works/{id}",
                        scene -> delete(PORTFOLIO + "/works/{id}", scene.child, chosen(scene)),
                        CHOOSERS));
    }

    private static String observation(Scene scene) {
        return "{\"classId\": \"%s\", \"childIds\": [\"%s\"], %s}"
                .formatted(scene.schoolClass, scene.child, content(scene));
    }

    private static String content(Scene scene) {
        return "\"date\": \"2026-11-20\", \"skillId\": \"%s\", \"words\": \"Zébulon compte jusqu’à dix\""
                .formatted(scene.stage().id(Persona.TEACHER, "/api/homework/skills", """
                        {"classId": "%s", "cycle": "SECOND", "subject": "FRENCH", "words": "Zézayer moins en lisant"}""".formatted(scene.schoolClass)));
    }

    private static String noted(Scene scene) {
        byte[] answer = Stage.done(scene.stage()
                        .answer(
                                Persona.TEACHER,
                                post(OBSERVATIONS)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(observation(scene))))
                .getContentAsByteArray();
        return JsonPath.read(new String(answer, StandardCharsets.UTF_8), "$.ids[0]");
    }

    /** The work of a try that the pupil has just handed in. */
    private static String work(Scene scene) {
        String asked = scene.stage().id(Persona.TEACHER, "/api/homework/entries", """
                {"classId": "%s", "date": "2026-11-24", "kind": "HOMEWORK", "dueDate": "2026-11-26", "handIn": true,
                 "subject": "Dessin", "text": "Dessiner le chat de Zénobie"}""".formatted(scene.schoolClass));
        String handIn = scene.stage()
                .id(
                        Persona.PUPIL,
                        "/api/homework/entries/" + asked + "/hand-ins",
                        "{\"childId\": \"%s\", \"text\": \"Zébulon a dessiné\"}".formatted(scene.child));
        return "{\"title\": \"Le chat de Zénobie\", \"handInId\": \"%s\"}".formatted(handIn);
    }

    private static String chosen(Scene scene) {
        return scene.stage().id(Persona.PUPIL, "/api/homework/portfolios/" + scene.child + "/works", work(scene));
    }
}
