package fr.ent.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description as the product gives it. */
record Described(JsonNode document) {

    static Described by(MockMvc http) throws Exception {
        MvcResult answer = http.perform(get("/api/openapi")).andReturn();
        assertThat(answer.getResolvedException())
                .as("why there is no description")
                .isNull();
        byte[] offered = answer.getResponse().getContentAsByteArray();
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
