package fr.ent.core.onboarding.batch;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who imports files into a school, over HTTP. */
public final class Office {

    private static final List<String> TABLES =
            List.of("school_class", "person", "pupil", "guardianship", "role_grant", "household", "household_member");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Town town;
    private final Viewer viewer;

    public Office(MockMvc mvc, JdbcClient jdbc, Town town, Viewer viewer) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.town = town;
        this.viewer = viewer;
    }

    /** An answer: its status and body. */
    public record Answer(int status, JsonNode body) {

        public String id() {
            return body.get("id").asString();
        }

        public int count(String kind, String entity) {
            return body.get(kind).get(entity).asInt();
        }

        int sum(String kind) {
            return body.get(kind).valueStream().mapToInt(JsonNode::asInt).sum();
        }

        public String problem() {
            return body.get("type").asString();
        }
    }

    static MockMultipartFile sample(String part, String name) {
        try {
            return new MockMultipartFile(
                    part, name, "text/csv", new ClassPathResource("onde/" + name).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static MockMultipartFile file(String part, String content) {
        return new MockMultipartFile(part, part + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    Answer uploadSamples(SchoolId school) {
        return upload(
                school,
                sample("pupils", "eleves-cp1252.csv"),
                sample("guardians", "responsables-utf8-bom.csv"),
                sample("teachers", "enseignants-utf8.csv"));
    }

    public Answer upload(SchoolId school, MockMultipartFile... files) {
        return upload(school, "", files);
    }

    /** @param year of which the files speak; none when nobody says it */
    public Answer upload(SchoolId school, String year, MockMultipartFile... files) {
        var request = multipart("/api/core/imports");
        if (!year.isEmpty()) {
            request.param("yearId", year);
        }
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return perform(request.param("schoolId", school.toString()));
    }

    public Answer resolve(String batch, String resolutions) {
        return perform(post("/api/core/imports/" + batch + "/resolutions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(resolutions));
    }

    public Answer apply(String batch) {
        return perform(post("/api/core/imports/" + batch + "/apply"));
    }

    /** Applies, and repeats the number when so many leave that it is asked. */
    public Answer applyAnyway(String batch) {
        Answer first = apply(batch);
        return first.status() == 409 && first.problem().endsWith("import-many-leaving")
                ? apply(batch, first.body().get("leaving").asInt())
                : first;
    }

    Answer apply(String batch, int leaving) {
        return perform(post("/api/core/imports/" + batch + "/apply")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"leaving\": " + leaving + "}"));
    }

    Answer close(String schoolClass) {
        return perform(post("/api/core/classes/" + schoolClass + "/close"));
    }

    public Answer undo(String batch) {
        return perform(post("/api/core/imports/" + batch + "/undo"));
    }

    Answer read(String path) {
        return perform(get("/api/core/imports" + path));
    }

    private Answer perform(AbstractMockHttpServletRequestBuilder<?> request) {
        return town.in(() -> {
            try {
                var response = mvc.perform(request.requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse();
                String body = response.getContentAsString(StandardCharsets.UTF_8);
                return new Answer(response.getStatus(), JSON.readTree(body.isEmpty() ? "{}" : body));
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /** All rows an import can write, without the versions that count their changes. */
    String directory() {
        return town.in(() -> TABLES.stream()
                .map(table -> jdbc.sql("select coalesce(string_agg(r::text, E'\\n' order by r::text), '') from "
                                + "(select to_jsonb(t) - 'version' as r from core." + table + " t) rows")
                        .query(String.class)
                        .single())
                .collect(Collectors.joining("\n")));
    }

    /** One text per row. */
    public List<String> query(String sql) {
        return town.in(() -> jdbc.sql(sql).query((row, n) -> row.getString(1)).list());
    }

    int change(String sql) {
        return town.in(() -> jdbc.sql(sql).update());
    }
}
