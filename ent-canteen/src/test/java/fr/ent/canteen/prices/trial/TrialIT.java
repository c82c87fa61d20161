package fr.ent.canteen.prices.trial;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class TrialIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private StatementCounter statements;

    private CanteenTown town;
    private ActivityId canteen;
    private Viewer rich;
    private Viewer poor;
    private ChildId lea;
    private ChildId tom;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        canteen = town.canteen(5);
        lea = town.child("Léa");
        tom = town.child("Tom");
        rich = town.guardian(lea);
        poor = town.guardian(tom);
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
    }

    @Test
    void saysWhoWouldPayLessOrMoreAndSetsNothing() throws Exception {
        requests.letDeclarationsCount(agent);
        requests.post(poor, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":0,"taxParts":2}""").andExpect(status().isOk());
        book(rich, lea);
        book(poor, tom);
        requests.book(poor, tom, canteen, TUESDAY, null).andExpect(status().isCreated());

        attempt(agent, "\"flatCents\":300")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bookings").value(3))
                .andExpect(jsonPath("$.families").value(2))
                .andExpect(jsonPath("$.beforeCents").value(400 + 2 * 100))
                .andExpect(jsonPath("$.afterCents").value(3 * 300))
                .andExpect(jsonPath("$.gaining").value(1))
                .andExpect(jsonPath("$.losing").value(1))
                .andExpect(jsonPath("$.changes[?(@.fromCents == 0 && @.toCents == 2000)].families")
                        .value(1))
                .andExpect(
                        jsonPath("$.changes[?(@.fromCents == -2000)].families").value(1))
                .andExpect(jsonPath("$.quotients[0].bookings").value(2))
                .andExpect(jsonPath("$.quotients[-1:].beforeCents").value(400));

        requests.get(agent, "/api/canteen/tariffs")
                .andExpect(jsonPath("$[0].versions.length()").value(1))
                .andExpect(jsonPath("$[0].versions[0].tariff.flatCents").doesNotExist());
    }

    @Test
    void countsEachFamilyInExactlyOneBarAndEachCentInOneClass() throws Exception {
        book(rich, lea);
        book(poor, tom);

        String trial = attempt(agent, "\"effortRate\":{\"percent\":0.36,\"floorCents\":260,\"ceilingCents\":450}")
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(sum(trial, "$.changes[*].families")).isEqualTo(2);
        assertThat(sum(trial, "$.quotients[*].afterCents")).isEqualTo(900);
        assertThat(sum(trial, "$.quotients[*].bookings")).isEqualTo(2);
    }

    @Test
    void takesAsManyStatementsForManyFamiliesAsForOne() {
        int none = statements.during(this::attemptUnchecked);
        bookUnchecked();

        assertThat(statements.during(this::attemptUnchecked)).isEqualTo(none);
    }

    @Test
    void refusesALongPeriodAFaultyGridAndWhoIsNotTheTown() throws Exception {
        requests.post(agent, "/api/canteen/tariffs/trial", body("\"flatCents\":1", "2024-01-01", "2026-01-01"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("range-too-long"));
        requests.post(agent, "/api/canteen/tariffs/trial", body("\"flatCents\":1", "2026-01-01", "-999999999-01-01"))
                .andExpect(status().isBadRequest());
        attempt(agent, "\"brackets\":[{\"minCents\":1,\"amountCents\":1}]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("tariff.brackets[0]"));
        attempt(rich, "\"flatCents\":300").andExpect(status().isForbidden());
        attempt(town("Rochebrune"), "\"flatCents\":300").andExpect(status().isNotFound());
    }

    @Test
    void handsTheFiguresOutAsAFile() throws Exception {
        book(rich, lea);

        byte[] csv = requests.post(
                        agent,
                        "/api/canteen/tariffs/trial/export?format=CSV",
                        body("\"flatCents\":300", "2026-11-30", "2026-12-04"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Total;;1;1;4,00;3,00");
    }

    private Viewer town(String name) {
        CanteenTown foreign = founder.found();
        return foreign.town().viewer(foreign.town().agent("Kim", name));
    }

    private void book(Viewer viewer, ChildId child) throws Exception {
        requests.book(viewer, child, canteen, MONDAY, null).andExpect(status().isCreated());
    }

    private void bookUnchecked() {
        try {
            book(rich, lea);
            book(poor, tom);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private void attemptUnchecked() {
        try {
            attempt(agent, "\"flatCents\":300").andExpect(status().isOk());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private ResultActions attempt(Viewer viewer, String method) throws Exception {
        return requests.post(viewer, "/api/canteen/tariffs/trial", body(method, "2026-11-30", "2026-12-04"));
    }

    private String body(String method, String from, String to) {
        return """
                {"activityIds":["%s"],"from":"%s","to":"%s","tariff":{"validFrom":"2027-01-01",
                 "councilDecidedOn":"2026-06-30","councilReference":"2026-42",%s}}""".formatted(canteen, from, to, method);
    }

    private static int sum(String json, String path) {
        return JsonPath.<List<Integer>>read(json, path).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
