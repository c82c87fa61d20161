package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The public page of Zébulon's school, with an article and a picture of nobody, and the book of the class. */
final class BlogOutStage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ARTICLES = "/api/messaging/articles";
    private static final Map<Scene, BlogOutStage> STAGES = new WeakHashMap<>();

    private final Scene scene;
    private String slug = "";
    private String picture = "";
    private String book = "";
    private String page = "";

    private BlogOutStage(Scene scene) {
        this.scene = scene;
    }

    static synchronized BlogOutStage of(Scene scene) {
        return STAGES.computeIfAbsent(scene, BlogOutStage::new);
    }

    /** The address of the page, which is opened for that. */
    String slug() {
        if (slug.isEmpty()) {
            MockHttpServletResponse opened = done(
                    Persona.HEAD,
                    json(
                            put("/api/messaging/schools/{id}/public-blog", scene.school),
                            "{\"open\": true, \"listed\": false}"));
            String path =
                    JSON.readTree(opened.getContentAsByteArray()).get("path").asString();
            slug = path.substring("/blog/".length());
            publish();
        }
        return slug;
    }

    /** A project page of the class that everybody may read. */
    String page() {
        if (page.isEmpty()) {
            page = id(Persona.TEACHER, json(post(ARTICLES), """
                            {"classId": "%s", "title": "Le quartier de Zénobie", "text": "", "fileIds": [], "audience": "PUBLIC",
                             "authorIds": ["%s"], "onPictures": []}""".formatted(scene.schoolClass, scene.child)));
            done(
                    Persona.TEACHER,
                    json(put(ARTICLES + "/{id}/project", page), BlogStage.PROJECT.replace("FAMILIES", "PUBLIC")));
            done(Persona.TEACHER, json(post(ARTICLES + "/{id}/publish", page), "{}"));
        }
        return page;
    }

    String picture() {
        slug();
        return picture;
    }

    /** A book of the class, another one when somebody has removed it. */
    String book() {
        if (book.isEmpty() || !isThere(book)) {
            scene.blog().published();
            book = id(
                    Persona.TEACHER,
                    json(
                            post("/api/messaging/blog-books"),
                            "{\"classId\": \"%s\", \"audience\": \"CLASS\"}".formatted(scene.schoolClass)));
        }
        return book;
    }

    private boolean isThere(String id) {
        MockHttpServletResponse books =
                done(Persona.TEACHER, get("/api/messaging/blog-books").param("classId", scene.schoolClass.toString()));
        return new String(books.getContentAsByteArray(), StandardCharsets.UTF_8).contains(id);
    }

    private void publish() {
        byte[] point = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        String file = scene.stage()
                .idOf(Stage.done(scene.stage()
                        .answer(
                                Persona.TEACHER,
                                multipart("/api/core/files")
                                        .file(new MockMultipartFile("file", "potager.png", null, point)))));
        String article = id(Persona.TEACHER, json(post(ARTICLES), """
                        {"classId": "%s", "title": "Le potager de Zénobie", "text": "Des fèves.", "fileIds": ["%s"],
                         "authorIds": ["%s"], "audience": "PUBLIC", "onPictures": []}""".formatted(scene.schoolClass, file, scene.child)));
        done(Persona.TEACHER, json(post(ARTICLES + "/{id}/publish", article), "{}"));
        picture = "/api/public/blog/" + slug + "/pictures/" + article + "/" + file;
    }

    private String id(Persona persona, MockHttpServletRequestBuilder request) {
        return scene.stage().idOf(done(persona, request));
    }

    private MockHttpServletResponse done(Persona persona, MockHttpServletRequestBuilder request) {
        return Stage.done(scene.stage().answer(persona, request));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
