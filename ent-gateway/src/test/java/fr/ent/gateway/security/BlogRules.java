package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;

/** The rules of the blog's routes. */
final class BlogRules {

    private static final Set<Persona> READERS = Persona.classReaders();
    private static final Set<Persona> WRITERS = EnumSet.of(Persona.PUPIL, Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final String ARTICLE = "/api/messaging/articles/{id}";

    private BlogRules() {}

    static List<Rule> articles() {
        return List.of(
                Rule.of(
                        "GET /api/messaging/articles",
                        scene -> {
                            scene.blog().published();
                            return get("/api/messaging/articles").param("classId", scene.schoolClass.toString());
                        },
                        READERS),
                Rule.of(
                        "POST /api/messaging/articles",
                        scene -> post("/api/messaging/articles")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(scene.blog().text()),
                        WRITERS),
                Rule.of(
                        "GET /api/messaging/articles/{id}",
                        scene -> get(ARTICLE, scene.blog().published()),
                        READERS),
                Rule.of(
                        "PUT /api/messaging/articles/{id}",
                        scene -> put(ARTICLE, scene.blog().draft())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(scene.blog().text()),
                        WRITERS),
                step("submit", scene -> scene.blog().submitted(), "{}", WRITERS),
                step("return", scene -> scene.blog().submitted(), "{\"remark\": \"Relis la fin\"}", LEADERS),
                step("publish", scene -> scene.blog().published(), "{}", LEADERS),
                step("withdraw", scene -> scene.blog().toWithdraw(), "{}", LEADERS),
                Rule.of(
                        "DELETE /api/messaging/articles/{id}",
                        scene -> delete(ARTICLE, scene.blog().toDelete()),
                        WRITERS),
                Rule.of(
                        "GET /api/messaging/picture-pupils",
                        scene -> get("/api/messaging/picture-pupils")
                                .param("classId", scene.schoolClass.toString())
                                .param("search", "zébu"),
                        LEADERS),
                Rule.of(
                        "GET /api/messaging/articles/{id}/versions",
                        scene -> get(ARTICLE + "/versions", scene.blog().published()),
                        LEADERS));
    }

    static List<Rule> readers() {
        return List.of(
                Rule.of(
                        "GET /api/messaging/articles/{id}/comments",
                        scene -> {
                            scene.blog().shownComment();
                            return get(ARTICLE + "/comments", scene.blog().published());
                        },
                        READERS),
                step("comments", scene -> scene.blog().published(), "{\"text\": \"Merci\"}", READERS),
                decision("approve", scene -> scene.blog().comment(), LEADERS),
                decision("refuse", scene -> scene.blog().comment(), LEADERS),
                decision("report", scene -> scene.blog().shownComment(), READERS),
                Rule.of(
                        "DELETE /api/messaging/comments/{id}",
                        scene -> delete(
                                "/api/messaging/comments/{id}", scene.blog().commentToDelete()),
                        EnumSet.of(Persona.GUARDIAN)),
                step("read", scene -> scene.blog().published(), "{}", READERS),
                Rule.of(
                        "PUT /api/messaging/articles/{id}/reaction",
                        scene -> put(ARTICLE + "/reaction", scene.blog().published())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"kind\": \"BRAVO\"}"),
                        READERS));
    }

    static List<Rule> polls() {
        return List.of(
                Rule.own(
                        "GET /api/messaging/newest-article",
                        scene -> {
                            scene.blog().published();
                            return get("/api/messaging/newest-article");
                        },
                        Persona.all(
                                EnumSet.of(Persona.GUARDIAN, Persona.GUARDIAN_OF_CLASSMATE),
                                Persona.RESTRICTED_GUARDIAN,
                                Persona.GUARDIAN_AT_OTHER_SCHOOL,
                                Persona.FOREIGN_GUARDIAN),
                        EnumSet.of(Persona.GUARDIAN, Persona.GUARDIAN_OF_CLASSMATE)),
                Rule.of(
                        "GET /api/messaging/articles/{id}/poll",
                        scene -> get(ARTICLE + "/poll", scene.blog().asking()),
                        READERS),
                Rule.of(
                        "PUT /api/messaging/articles/{id}/poll",
                        scene -> put(ARTICLE + "/poll", scene.blog().draft())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BlogStage.POLL),
                        WRITERS),
                Rule.of(
                        "DELETE /api/messaging/articles/{id}/poll",
                        scene -> delete(ARTICLE + "/poll", scene.blog().draft()),
                        WRITERS),
                Rule.of(
                        "POST /api/messaging/articles/{id}/poll/close",
                        scene -> post(ARTICLE + "/poll/close", scene.blog().asking()),
                        LEADERS),
                Rule.of(
                        "PUT /api/messaging/articles/{id}/poll/vote",
                        scene -> put(ARTICLE + "/poll/vote", scene.blog().asking())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"choice\": 1}"),
                        READERS));
    }

    private static Rule step(String step, StagedId article, String body, Set<Persona> allowed) {
        return Rule.of(
                "POST /api/messaging/articles/{id}/" + step,
                scene -> post(ARTICLE + "/" + step, article.in(scene))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body),
                allowed);
    }

    private static Rule decision(String decision, StagedId comment, Set<Persona> allowed) {
        return Rule.of(
                "POST /api/messaging/comments/{id}/" + decision,
                scene -> post("/api/messaging/comments/{id}/" + decision, comment.in(scene)),
                allowed);
    }

    /** Something of the blog that a scene has. */
    private interface StagedId {
        String in(Scene scene);
    }
}
