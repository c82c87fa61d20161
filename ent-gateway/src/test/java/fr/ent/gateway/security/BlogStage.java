package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Articles of Zébulon's class, each made once by the API: nobody may begin many in an hour. */
final class BlogStage {

    private static final String ARTICLES = "/api/messaging/articles";

    static final String POLL = """
            {"question": "Que semer ensuite ?", "answers": ["Des radis", "Des pois"], "closesAt": null}""";

    static final String PROJECT = """
            {"version": null, "title": "Le quartier de Zénobie", "audience": "FAMILIES", "comments": null, "backIds": [],
             "authorIds": [], "onPictures": [], "faces": [], "blocks": [
             {"kind": "TEXT", "title": "La place", "text": "Elle est ronde."},
             {"kind": "MAP", "title": "Nos lieux", "places":
              [{"name": "La mairie", "text": "Au milieu.", "latitude": 47.2, "longitude": -1.55}]},
             {"kind": "TIMELINE", "title": "Son histoire", "moments":
              [{"date": "1890", "title": "La fontaine", "text": "On l’inaugure."}]},
             {"kind": "QUIZ", "title": "Quiz", "questions":
              [{"question": "Ronde ?", "answers": ["Oui", "Non"], "right": 0, "because": "On l’a vue."}]}]}""";

    private final Scene scene;
    private final Map<String, String> made = new HashMap<>();

    BlogStage(Scene scene) {
        this.scene = scene;
    }

    /** In the hands of Zébulon. */
    String draft() {
        return once("draft", this::begin);
    }

    String submitted() {
        return once("submitted", () -> step(begin(), "submit", "{}"));
    }

    String published() {
        return once("published", () -> step(begin(), "publish", "{}"));
    }

    String toWithdraw() {
        return once("withdrawn", () -> step(begin(), "publish", "{}"));
    }

    /** A published one whose poll is open. */
    String asking() {
        String article = published();
        Stage.done(scene.stage().answer(Persona.TEACHER, json(put(ARTICLES + "/{id}/poll", article), POLL)));
        return article;
    }

    /** A page in the hands of Zébulon. */
    String projectToBuild() {
        return once("built", this::build);
    }

    /** A published page. */
    String project() {
        return once("project", () -> step(build(), "publish", "{}"));
    }

    /** By Zébulon's mother, waiting for the teacher. */
    String comment() {
        return once("comment", () -> comment(Persona.GUARDIAN));
    }

    /** By Zébulon's mother, for herself to delete. */
    String commentToDelete() {
        return once("deleted", () -> comment(Persona.GUARDIAN));
    }

    /** In the hands of Zébulon, another one each time it is gone. */
    String toDelete() {
        String known = made.get("article-deleted");
        if (known == null || !isThere(known)) {
            made.put("article-deleted", begin());
        }
        return once("article-deleted", this::begin);
    }

    private boolean isThere(String article) {
        return scene.stage()
                        .answer(Persona.TEACHER, get(ARTICLES + "/{id}", article))
                        .getStatus()
                == 200;
    }

    /** By the teacher, and so shown to all readers. */
    String shownComment() {
        return once("shown", () -> comment(Persona.TEACHER));
    }

    String text() {
        return """
                {"classId": "%s", "title": "Le potager de Zénobie", "text": "Nous avons semé des fèves.", "fileIds": [],
                 "authorIds": ["%s"], "audience": "FAMILIES", "onPictures": []}""".formatted(scene.schoolClass, scene.child);
    }

    private String once(String name, Supplier<String> making) {
        String known = made.get(name);
        if (known == null) {
            known = making.get();
            made.put(name, known);
        }
        return known;
    }

    private String begin() {
        return id(Persona.TEACHER, json(post(ARTICLES), text()));
    }

    private String build() {
        String empty = text().replace("Nous avons semé des fèves.", "");
        String article = id(Persona.TEACHER, json(post(ARTICLES), empty));
        return id(Persona.TEACHER, json(put(ARTICLES + "/{id}/project", article), PROJECT));
    }

    private String step(String article, String step, String body) {
        return id(Persona.TEACHER, json(post(ARTICLES + "/{id}/" + step, article), body));
    }

    private String comment(Persona author) {
        return id(author, json(post(ARTICLES + "/{id}/comments", published()), "{\"text\": \"Bravo Zébulon !\"}"));
    }

    private String id(Persona persona, MockHttpServletRequestBuilder request) {
        return scene.stage().idOf(Stage.done(scene.stage().answer(persona, request)));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
