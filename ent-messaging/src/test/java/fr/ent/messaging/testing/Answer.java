package fr.ent.messaging.testing;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the server. */
public record Answer(MockHttpServletResponse response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.getStatus();
    }

    public JsonNode body() {
        return JSON.readTree(response.getContentAsByteArray());
    }

    public String type() {
        return body().path("type").asString();
    }

    public String id() {
        return body().path("id").asString();
    }

    /** The body as it is, in UTF-8. */
    public String text() {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return String.valueOf(response.getHeader(name));
    }
}
