package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of the routes of files on their way: whoever writes in the space of Zébulon's class begins them, and sees the own alone. */
final class UploadRules {

    private static final String UPLOADS = "/api/core/uploads";
    private static final String OF_SPACE = "/api/core/spaces/{id}/uploads";
    private static final Set<Persona> KEEPERS = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    private static final Set<Persona> SENDER = EnumSet.of(Persona.TEACHER);

    private UploadRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("OPTIONS " + UPLOADS, scene -> request(HttpMethod.OPTIONS, UPLOADS), Persona.people()),
                Rule.of("POST " + UPLOADS, scene -> scene.spaces().newUpload(), KEEPERS),
                Rule.of("GET " + UPLOADS, scene -> get(UPLOADS), Persona.people()),
                Rule.of("GET " + OF_SPACE, scene -> get(OF_SPACE, scene.spaces().space()), KEEPERS),
                Rule.of(
                        "DELETE " + OF_SPACE + "/{uploadId}",
                        scene -> delete(
                                OF_SPACE + "/{uploadId}",
                                scene.spaces().space(),
                                scene.spaces().toEnd()),
                        KEEPERS),
                Rule.of("GET /api/core/unfoldings", scene -> get("/api/core/unfoldings"), Persona.people()),
                Rule.of(
                        "GET " + UPLOADS + "/{id}",
                        scene -> get(UPLOADS + "/{id}", scene.spaces().begun()),
                        SENDER),
                Rule.of(
                        "HEAD " + UPLOADS + "/{id}",
                        scene -> tus(head(UPLOADS + "/{id}", scene.spaces().begun())),
                        SENDER),
                Rule.of(
                        "PATCH " + UPLOADS + "/{id}",
                        scene -> tus(patch(UPLOADS + "/{id}", scene.spaces().begun()))
                                .header("Upload-Offset", "0")
                                .contentType("application/offset+octet-stream"),
                        SENDER),
                Rule.of(
                        "DELETE " + UPLOADS + "/{id}",
                        scene -> tus(delete(UPLOADS + "/{id}", scene.spaces().toEnd())),
                        SENDER));
    }

    private static MockHttpServletRequestBuilder tus(MockHttpServletRequestBuilder request) {
        return request.header("Tus-Resumable", "1.0.0");
    }
}
