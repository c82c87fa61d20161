package fr.ent.canteen.prices.quotient.proof;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A family that sends papers, and an agent who checks them. */
abstract class ProofScene extends FamilyScene {

    static final String ACCEPTED = """
            {"valueCents":52000,"month":"2026-10","validTo":"2027-08-31"}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock.SettableClock clock;

    String sent(Viewer viewer) throws Exception {
        String draft =
                Answers.id(draft(viewer, file(viewer, "attestation.pdf", pdf())).andExpect(status().isCreated()));
        requests.post(viewer, "/api/canteen/quotient-proofs/" + draft + "/send", "{}")
                .andExpect(jsonPath("$.state").value("SENT"));
        return draft;
    }

    ResultActions draft(Viewer viewer, String file) throws Exception {
        return requests.post(viewer, "/api/canteen/quotient-proofs", """
                {"kind":"CAF","fileIds":["%s"]}""".formatted(file));
    }

    ResultActions accept(String proof, String body) throws Exception {
        return requests.post(agent, "/api/canteen/quotient-desk/" + proof + "/accept", body);
    }

    ResultActions refuse(String proof, String body) throws Exception {
        return requests.post(agent, "/api/canteen/quotient-desk/" + proof + "/refuse", body);
    }

    String file(Viewer viewer, String name, byte[] content) throws Exception {
        MockMultipartFile part = new MockMultipartFile("file", name, "application/octet-stream", content);
        return Answers.id(TerritoryScope.call(
                viewer.territory(),
                () -> mvc.perform(MockMvcRequestBuilders.multipart("/api/core/files")
                        .file(part)
                        .requestAttr(Viewer.class.getName(), viewer))));
    }

    ResultActions open(Viewer viewer, String file) throws Exception {
        return requests.get(viewer, "/api/core/files/{id}", file);
    }

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
    }

    List<String> told() {
        return town.town()
                .in(() -> jdbc.sql(
                                "select kind from core.notice where recipient_id = :me and kind like 'canteen.quotient%'")
                        .param("me", mother.person().value())
                        .query(String.class)
                        .list());
    }

    ResultActions price(LocalDate day) throws Exception {
        return requests.get(
                mother,
                "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                lea,
                town.canteen(5),
                day);
    }
}
