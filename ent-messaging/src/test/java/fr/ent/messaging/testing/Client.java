package fr.ent.messaging.testing;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Town;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The web application in the hands of the people of a town: each call finds out anew what its person may do. */
public record Client(MockMvc mvc, Town town) {

    public static final String CONVERSATIONS = "/api/messaging/conversations";

    private static final JsonMapper JSON = new JsonMapper();

    public Answer get(PersonId person, String path) {
        return call(MockMvcRequestBuilders.get(path), person);
    }

    public Answer get(PersonId person, String path, String etag) {
        return call(MockMvcRequestBuilders.get(path).header(HttpHeaders.IF_NONE_MATCH, etag), person);
    }

    public Answer post(PersonId person, String path, Map<String, ?> body) {
        return call(posted(path, body), person);
    }

    public Answer put(PersonId person, String path, Map<String, ?> body) {
        return call(
                MockMvcRequestBuilders.put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsString(body)),
                person);
    }

    public Answer delete(PersonId person, String path) {
        return call(MockMvcRequestBuilders.delete(path), person);
    }

    /** Sends a file, and answers with its id. */
    public String upload(PersonId person, String name, byte[] content) {
        MockMultipartFile file = new MockMultipartFile("file", name, null, content);
        return call(MockMvcRequestBuilders.multipart("/api/core/files").file(file), person)
                .id();
    }

    public Answer start(PersonId person, ChildId child, String text) {
        return post(person, CONVERSATIONS, Map.of("childId", child, "subject", "Sortie au musée", "text", text));
    }

    public Answer say(PersonId person, String conversation, String text) {
        return post(person, messages(conversation), Map.of("text", text));
    }

    public Answer say(PersonId person, String conversation, String text, String key) {
        return call(posted(messages(conversation), Map.of("text", text)).header("Idempotency-Key", key), person);
    }

    public Answer read(PersonId person, String conversation, int sequence) {
        return post(person, CONVERSATIONS + "/" + conversation + "/read", Map.of("sequence", sequence));
    }

    public Answer history(PersonId person, String conversation, int after) {
        return get(person, messages(conversation) + "?after=" + after);
    }

    public int unread(PersonId person) {
        return get(person, "/api/messaging/unread").body().path("messages").asInt();
    }

    /** Unread notices of the bell. */
    public int bell(PersonId person) {
        return get(person, "/api/core/notices").body().path("unread").asInt();
    }

    private static String messages(String conversation) {
        return CONVERSATIONS + "/" + conversation + "/messages";
    }

    private static MockHttpServletRequestBuilder posted(String path, Map<String, ?> body) {
        return MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body));
    }

    private Answer call(AbstractMockHttpServletRequestBuilder<?> request, PersonId person) {
        Viewer viewer = town.viewer(person);
        return town.in(() -> {
            try {
                return new Answer(mvc.perform(request.requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse());
            } catch (Exception failed) {
                throw new AssertionError("The request failed", failed);
            }
        });
    }
}
