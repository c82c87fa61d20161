package fr.ent.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code openapi.json}, from which the web application's types are made, equal to what the product offers. */
@ProductTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("openapi.json");

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @BeforeEach
    void aTown() {
        planner.found("Valmarin");
    }

    @Test
    void theCommittedDescriptionIsWhatTheProductOffers() throws Exception {
        JsonNode offered = Described.by(http).document();
        String written = json.writeValueAsString(json.treeToValue(offered, Object.class)) + "\n";

        String before = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        Files.writeString(COMMITTED, written);

        assertThat(written)
                .as("openapi.json was out of date and has been written anew: commit it")
                .isEqualTo(before);
    }
}
