package fr.ent.canteen.quotient.proof;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.TerritoryScope;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@CanteenTest
class ProofIT {

    private static final String ACCEPTED = """
            {"valueCents":52000,"month":"2026-10","validTo":"2027-08-31"}""";

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock.SettableClock clock;

    private CanteenTown town;
    private ChildId lea;
    private Viewer mother;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        lea = town.child("Léa");
        mother = town.guardian(lea);
        agent = town.town().viewer(town.town().agent("Nadia", "Ferrand"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anAcceptedPaperMakesAQuotientFromTodayOnAndTellsTheFamily() throws Exception {
        String proof = sent(mother);
        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.proofs[0].adults").value(contains("Sofia Benali")))
                .andExpect(jsonPath("$.proofs[0].children").value(contains("Léa Benali")))
                .andExpect(jsonPath("$.proofs[0].files[0].name").value("attestation.pdf"));
        price(MONDAY).andExpect(jsonPath("$.amountCents").value(400));

        accept(proof, ACCEPTED).andExpect(status().isNoContent());

        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(100))
                .andExpect(jsonPath("$.explanation[0].source").value("DOCUMENT"));
        price(LocalDate.of(2026, 11, 23)).andExpect(jsonPath("$.amountCents").value(400));
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].current.valueCents").value(52_000))
                .andExpect(jsonPath("$[0].current.month").value("2026-10"))
                .andExpect(jsonPath("$[0].current.validFrom").value("2026-11-24"));
        requests.get(mother, "/api/canteen/quotient-proofs")
                .andExpect(jsonPath("$[0].state").value("ACCEPTED"));
        assertThat(told()).containsExactly("canteen.quotient-accepted");
    }

    @Test
    void aRefusedPaperIsNeitherUnknownNorExpiredNorZero() throws Exception {
        String proof = sent(mother);

        refuse(proof, "{\"reason\":\"UNREADABLE\",\"note\":\"La page 2 est floue\"}")
                .andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].standing").value("REFUSED"));
        requests.get(mother, "/api/canteen/quotient-proofs")
                .andExpect(jsonPath("$[0].state").value("REFUSED"))
                .andExpect(jsonPath("$[0].reason").value("UNREADABLE"))
                .andExpect(jsonPath("$[0].note").value("La page 2 est floue"))
                .andExpect(jsonPath("$[0].decidedOn").value("2026-11-24"));
        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.explanation[0].reason").value("REFUSED"))
                .andExpect(jsonPath("$.explanation[0].refusedOn").value("2026-11-24"));
        assertThat(told()).containsExactly("canteen.quotient-refused");
    }

    @Test
    void aRefusalTakesNothingFromAQuotientThatCounts() throws Exception {
        requests.post(mother, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":6000,"taxParts":2}""");

        refuse(sent(mother), "{\"reason\":\"OUT_OF_DATE\"}");

        price(MONDAY).andExpect(jsonPath("$.amountCents").value(100));
        price(LocalDate.of(2027, 9, 2))
                .andExpect(jsonPath("$.explanation[0].reason").value("EXPIRED"));
    }

    @Test
    void isTakenBackOnlyWhileNobodyHasDecided() throws Exception {
        String proof = sent(mother);
        requests.delete(mother, "/api/canteen/quotient-proofs/{id}", proof).andExpect(status().isNoContent());
        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.total").value(0));
        accept(proof, ACCEPTED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-proof-decided"));

        String second = sent(mother);
        accept(second, ACCEPTED).andExpect(status().isNoContent());

        requests.delete(mother, "/api/canteen/quotient-proofs/{id}", second).andExpect(status().isConflict());
        refuse(second, "{\"reason\":\"INCOMPLETE\"}").andExpect(status().isConflict());
    }

    @Test
    void aHouseholdHasOneAtATime() throws Exception {
        sent(mother);

        draft(mother, file(mother, "second.pdf", pdf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-proof-open"));
    }

    @Test
    void onlyTheTownHallOpensIt() throws Exception {
        String file = file(mother, "attestation.pdf", pdf());
        open(agent, file).andExpect(status().isNotFound());
        String draft = idOf(draft(mother, file).andExpect(status().isCreated()));
        requests.post(mother, "/api/canteen/quotient-proofs/" + draft + "/send", "{}")
                .andExpect(status().isOk());

        open(agent, file).andExpect(status().isOk());
        open(town.town().viewer(town.town().head("Dominique", "Baille", town.school())), file)
                .andExpect(status().isNotFound());

        requests.delete(mother, "/api/canteen/quotient-proofs/{id}", draft);
        open(agent, file).andExpect(status().isNotFound());
    }

    @Test
    void anotherHouseholdsPaperIsNotThere() throws Exception {
        String proof = sent(mother);
        Viewer stranger = town.guardian(town.child("Tom"));

        requests.delete(stranger, "/api/canteen/quotient-proofs/{id}", proof).andExpect(status().isNotFound());
        requests.post(stranger, "/api/canteen/quotient-proofs/" + proof + "/send", "{}")
                .andExpect(status().isNotFound());
        draft(stranger, file(mother, "attestation.pdf", pdf())).andExpect(status().isNotFound());
        requests.get(stranger, "/api/canteen/quotient-proofs")
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void takesPaperOnly() throws Exception {
        draft(mother, file(mother, "notes.txt", "Mon quotient est 12".getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("type-refused"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2026-10, 2027-08-31, valueCents",
        "10000001, 2026-10, 2027-08-31, valueCents",
        "52000, 2026-12, 2027-08-31, month",
        "52000, 2020-01, 2027-08-31, month",
        "52000, 2026-10, 2026-11-23, validTo",
        "52000, 2026-10, 2030-01-01, validTo"
    })
    void refusesWhatNoPaperSays(long cents, String month, String validTo, String field) throws Exception {
        String proof = sent(mother);

        accept(proof, """
                        {"valueCents":%d,"month":"%s","validTo":"%s"}""".formatted(cents, month, validTo))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void aRefusalForAnotherReasonSaysWhich() throws Exception {
        refuse(sent(mother), "{\"reason\":\"OTHER\",\"note\":\"  \"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("note"));
    }

    private String sent(Viewer viewer) throws Exception {
        String draft =
                idOf(draft(viewer, file(viewer, "attestation.pdf", pdf())).andExpect(status().isCreated()));
        requests.post(viewer, "/api/canteen/quotient-proofs/" + draft + "/send", "{}")
                .andExpect(jsonPath("$.state").value("SENT"));
        return draft;
    }

    private ResultActions draft(Viewer viewer, String file) throws Exception {
        return requests.post(viewer, "/api/canteen/quotient-proofs", """
                {"kind":"CAF","fileIds":["%s"]}""".formatted(file));
    }

    private ResultActions accept(String proof, String body) throws Exception {
        return requests.post(agent, "/api/canteen/quotient-desk/" + proof + "/accept", body);
    }

    private ResultActions refuse(String proof, String body) throws Exception {
        return requests.post(agent, "/api/canteen/quotient-desk/" + proof + "/refuse", body);
    }

    private String file(Viewer viewer, String name, byte[] content) throws Exception {
        MockMultipartFile part = new MockMultipartFile("file", name, "application/octet-stream", content);
        return idOf(TerritoryScope.call(
                viewer.territory(),
                () -> mvc.perform(MockMvcRequestBuilders.multipart("/api/core/files")
                        .file(part)
                        .requestAttr(Viewer.class.getName(), viewer))));
    }

    private ResultActions open(Viewer viewer, String file) throws Exception {
        return requests.get(viewer, "/api/core/files/{id}", file);
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String idOf(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private List<String> told() {
        return town.town()
                .in(() -> jdbc.sql(
                                "select kind from core.notice where recipient_id = :me and kind like 'canteen.quotient%'")
                        .param("me", mother.person().value())
                        .query(String.class)
                        .list());
    }

    private ResultActions price(LocalDate day) throws Exception {
        return requests.get(
                mother,
                "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                lea,
                town.canteen(5),
                day);
    }
}
