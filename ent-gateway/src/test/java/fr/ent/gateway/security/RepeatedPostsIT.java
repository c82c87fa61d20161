package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ent.core.http.Idempotent;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Every POST, sent twice as on a poor network: the second adds no row. */
@ProductTest
class RepeatedPostsIT {

    /**
     * Uploads, which nobody has referred to yet: a repeat costs room, and changes nothing for anybody. Their content
     * would have to be stored while a transaction waits.
     */
    private static final Set<String> UPLOADS =
            Set.of("POST /api/core/files", "POST /api/core/imports", "POST /api/core/uploads");

    /** Passwords, of which each is another one that nothing may keep, and of which the owner is told each time. */
    private static final Set<String> PASSWORDS =
            Set.of("POST /api/core/accounts/{personId}/reset", "POST /api/core/items/{id}/links");

    /** The trail tells of each request. */
    private static final String TRAIL = "core.audit_entry";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Environment environment;

    @TestFactory
    Stream<DynamicTest> eachPostCreatesOnce() {
        Scene scene = new Scene(planner, http);
        return AuthorisationMatrixIT.rules().stream()
                .filter(rule -> rule.route().startsWith("POST ")
                        && !UPLOADS.contains(rule.route())
                        && !PASSWORDS.contains(rule.route()))
                .map(rule -> dynamicTest(rule.route(), () -> check(rule, scene)));
    }

    private void check(Rule rule, Scene scene) {
        MockHttpServletRequest good = rule.request().apply(scene).buildRequest(new MockServletContext());
        Persona persona = rule.allowed().stream()
                .filter(one -> one != Persona.NOBODY && one != Persona.ACCOUNT_OF_NOBODY)
                .findFirst()
                .orElseThrow();
        String key = UUID.randomUUID().toString();
        MockHttpServletResponse first = scene.stage().answer(persona, again(good, key));
        assertThat(Stream.concat(rule.answers().stream(), Stream.of(409)))
                .as(body(first))
                .contains(first.getStatus());
        Map<String, String> once = counts();

        MockHttpServletResponse second = scene.stage().answer(persona, again(good, key));

        assertThat(counts()).as(body(second)).containsExactlyInAnyOrderEntriesOf(once);
    }

    private static String body(MockHttpServletResponse answer) {
        return answer.getStatus() + " " + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Map<String, String> counts() {
        StoredRows rows = new StoredRows(environment);
        rows.awaitQuiet();
        Map<String, String> counts = new LinkedHashMap<>(rows.counts());
        counts.remove(TRAIL);
        return counts;
    }

    private static AbstractMockHttpServletRequestBuilder<?> again(MockHttpServletRequest good, String key) {
        AbstractMockHttpServletRequestBuilder<?> request = good instanceof MockMultipartHttpServletRequest parts
                ? upload(parts)
                : MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(Objects.requireNonNull(good.getMethod())), URI.create(good.getRequestURI()));
        good.getParameterMap().forEach(request::param);
        byte[] body = good.getContentAsByteArray();
        if (body != null) {
            request.contentType(Objects.requireNonNull(good.getContentType())).content(body);
        }
        return request.header(Idempotent.KEY, key);
    }

    private static MockMultipartHttpServletRequestBuilder upload(MockMultipartHttpServletRequest good) {
        MockMultipartHttpServletRequestBuilder request =
                MockMvcRequestBuilders.multipart(URI.create(good.getRequestURI()));
        good.getFileMap().values().forEach(file -> request.file((MockMultipartFile) file));
        return request;
    }
}
