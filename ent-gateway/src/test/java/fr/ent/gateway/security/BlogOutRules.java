package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of the routes by which a blog goes out of its class. */
final class BlogOutRules {

    private static final Set<Persona> LEADERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> FOLLOWERS =
            EnumSet.of(Persona.GUARDIAN, Persona.GUARDIAN_OF_CLASSMATE, Persona.TEACHER, Persona.HEAD);
    /** Everybody with a role by which a secret address may be closed. */
    private static final Set<Persona> KNOCKING = EnumSet.of(
            Persona.GUARDIAN,
            Persona.RESTRICTED_GUARDIAN,
            Persona.GUARDIAN_OF_CLASSMATE,
            Persona.GUARDIAN_AT_OTHER_SCHOOL,
            Persona.TEACHER,
            Persona.TEACHER_AT_OTHER_SCHOOL,
            Persona.HEAD,
            Persona.HEAD_OF_OTHER_SCHOOL,
            Persona.FOREIGN_GUARDIAN,
            Persona.FOREIGN_TEACHER,
            Persona.FOREIGN_HEAD);

    private static final Set<Persona> KNOCKING_GUARDIANS = EnumSet.of(
            Persona.GUARDIAN,
            Persona.RESTRICTED_GUARDIAN,
            Persona.GUARDIAN_OF_CLASSMATE,
            Persona.GUARDIAN_AT_OTHER_SCHOOL,
            Persona.FOREIGN_GUARDIAN);
    private static final Set<Persona> HEAD = EnumSet.of(Persona.HEAD);
    private static final String SCHOOL = "/api/messaging/schools/{id}";
    private static final String CONTRIBUTORS = SCHOOL + "/contributors";
    private static final String RULE = "/api/messaging/comment-rule";
    private static final String PAGE = "/api/messaging/schools/{id}/public-blog";
    private static final String FEEDS = "/api/messaging/blog-feeds";
    private static final String BOOKS = "/api/messaging/blog-books";
    private static final String CATEGORIES = "/api/messaging/article-categories";

    private BlogOutRules() {}

    /** Pages and feeds that everybody reads, by the town's host name. */
    static List<Rule> publicly() {
        return List.of(
                Rule.of(
                        "GET /blog/{school:ecole[a-z0-9-]*}",
                        scene -> everybody("/blog/" + BlogOutStage.of(scene).slug(), scene),
                        Persona.everyone()),
                Rule.of(
                        "GET /blog/{school:ecole[a-z0-9-]*}/{schoolClass:[a-z0-9-]+}",
                        scene -> everybody("/blog/" + BlogOutStage.of(scene).slug() + "/ce1-mme-aubin", scene),
                        Persona.everyone()),
                Rule.of(
                        "GET /blog/{school:ecole[a-z0-9-]*}/page/{id}",
                        scene -> everybody(
                                "/blog/" + BlogOutStage.of(scene).slug() + "/page/"
                                        + BlogOutStage.of(scene).page(),
                                scene),
                        Persona.everyone()),
                Rule.of(
                        "GET /blog/ecoles",
                        scene -> {
                            BlogOutStage.of(scene).slug();
                            return everybody("/blog/ecoles", scene);
                        },
                        Persona.everyone()),
                Rule.of(
                        "GET /api/public/blog/{feed}.atom",
                        scene -> everybody(
                                "/api/public/blog/" + BlogOutStage.of(scene).slug() + ".atom", scene),
                        Persona.everyone()),
                Rule.of(
                        "GET /api/public/blog/{feed}/pictures/{article}/{picture}",
                        scene -> everybody(BlogOutStage.of(scene).picture(), scene),
                        Persona.everyone()));
    }

    static List<Rule> signedIn() {
        return List.of(
                Rule.of("GET " + PAGE, scene -> get(PAGE, scene.school), LEADERS),
                Rule.of(
                        "PUT " + PAGE,
                        scene -> json(put(PAGE, scene.school), "{\"open\": true, \"listed\": false}"),
                        EnumSet.of(Persona.HEAD)),
                Rule.of("GET " + FEEDS + "/{classId}", scene -> get(FEEDS + "/{id}", scene.schoolClass), FOLLOWERS),
                Rule.of("POST " + FEEDS, scene -> json(post(FEEDS), ofClass(scene)), FOLLOWERS),
                // one's own: nobody is told whether a class is there
                Rule.of(
                        "DELETE " + FEEDS + "/{classId}",
                        scene -> delete(FEEDS + "/{id}", scene.schoolClass),
                        KNOCKING),
                Rule.of(
                        "GET " + FEEDS + "/journals/{schoolId}",
                        scene -> get(FEEDS + "/journals/{id}", scene.school),
                        FOLLOWERS),
                // one's own: nobody is told whether a school is there
                Rule.of(
                        "DELETE " + FEEDS + "/journals/{schoolId}",
                        scene -> delete(FEEDS + "/journals/{id}", scene.school),
                        KNOCKING),
                Rule.of(
                        "GET " + CATEGORIES,
                        scene -> get(CATEGORIES).param("classId", scene.schoolClass.toString()),
                        readers()),
                Rule.of(
                        "PUT " + CATEGORIES,
                        scene -> json(
                                put(CATEGORIES),
                                "{\"classId\": \"%s\", \"categories\": []}".formatted(scene.schoolClass)),
                        LEADERS),
                Rule.of(
                        "PUT /api/messaging/articles/{id}/category",
                        scene -> json(
                                put(
                                        "/api/messaging/articles/{id}/category",
                                        scene.blog().published()),
                                "{\"categoryId\": null}"),
                        LEADERS));
    }

    /** The journal of Zébulon's school, and how its blogs take comments. */
    static List<Rule> journals() {
        return List.of(
                Rule.of("GET " + RULE, scene -> get(RULE).param("schoolId", scene.school.toString()), LEADERS),
                Rule.of(
                        "PUT " + RULE,
                        scene -> json(
                                put(RULE),
                                "{\"classId\": \"%s\", \"comments\": \"BEFORE\"}".formatted(scene.schoolClass)),
                        LEADERS),
                Rule.of("GET " + CONTRIBUTORS, scene -> get(CONTRIBUTORS, scene.school), HEAD),
                Rule.of(
                        "GET " + SCHOOL + "/contributor-candidates",
                        scene -> get(SCHOOL + "/contributor-candidates", scene.school)
                                .param("search", "zé"),
                        HEAD),
                Rule.of(
                        "PUT " + CONTRIBUTORS + "/{personId}",
                        scene -> put(
                                CONTRIBUTORS + "/{person}", scene.school, scene.person(Persona.GUARDIAN_OF_CLASSMATE)),
                        HEAD),
                Rule.of(
                        "DELETE " + CONTRIBUTORS + "/{personId}",
                        scene -> delete(
                                CONTRIBUTORS + "/{person}", scene.school, scene.person(Persona.GUARDIAN_OF_CLASSMATE)),
                        HEAD),
                Rule.own(
                        "GET /api/messaging/own-journals",
                        scene -> get("/api/messaging/own-journals"),
                        Persona.all(KNOCKING_GUARDIANS, Persona.ANIMATOR, Persona.ANIMATOR_AT_OTHER_SCHOOL),
                        EnumSet.noneOf(Persona.class)));
    }

    static List<Rule> books() {
        return List.of(
                Rule.of("GET " + BOOKS, scene -> get(BOOKS).param("classId", scene.schoolClass.toString()), LEADERS),
                Rule.of(
                        "POST " + BOOKS,
                        scene -> {
                            scene.blog().published();
                            return json(
                                    post(BOOKS),
                                    "{\"classId\": \"%s\", \"audience\": \"FAMILIES\"}".formatted(scene.schoolClass));
                        },
                        LEADERS),
                Rule.of(
                                "GET " + BOOKS + "/{id}/content",
                                scene -> get(
                                                BOOKS + "/{id}/content",
                                                BlogOutStage.of(scene).book())
                                        .param("format", "PDF"),
                                LEADERS)
                        // while it is being made there is nothing to give
                        .answering(200, 404),
                Rule.of(
                        "DELETE " + BOOKS + "/{id}",
                        scene -> delete(BOOKS + "/{id}", BlogOutStage.of(scene).book()),
                        LEADERS));
    }

    private static Set<Persona> readers() {
        return Persona.all(FOLLOWERS, Persona.PUPIL);
    }

    private static String ofClass(Scene scene) {
        return "{\"classId\": \"%s\"}".formatted(scene.schoolClass);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockHttpServletRequestBuilder everybody(String path, Scene scene) {
        return get(path).with(sent -> {
            sent.setServerName(scene.host);
            return sent;
        });
    }
}
