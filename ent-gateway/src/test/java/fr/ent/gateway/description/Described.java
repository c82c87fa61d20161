package fr.ent.gateway.description;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description as the product gives it. */
record Described(JsonNode document) {

    static Described by(MockMvc http) throws Exception {
        byte[] offered = http.perform(get("/api/openapi").with(jwt()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        JsonNode document = JsonMapper.shared().readTree(offered);
        ((ObjectNode) document).remove("servers");
        return new Described(document);
    }

    List<JsonNode> operations() {
        return document.get("paths").values().stream()
                .flatMap(path -> path.values().stream())
                .toList();
    }

    Stream<String> names() {
        return operations().stream().map(Described::name);
    }

    static String name(JsonNode operation) {
        return operation.get("operationId").asString();
    }
}
