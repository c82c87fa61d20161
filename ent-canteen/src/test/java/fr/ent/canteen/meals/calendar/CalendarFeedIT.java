package fr.ent.canteen.meals.calendar;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Cooks;
import fr.ent.canteen.testing.Eaters;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Public;
import fr.ent.core.Viewer;
import fr.ent.core.http.LinkToken;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

class CalendarFeedIT extends FamilyScene {

    @Autowired
    private Cooks cooks;

    @Autowired
    private Eaters eaters;

    @Autowired
    private Public everybody;

    @Autowired
    private JdbcClient jdbc;

    private String host;

    @BeforeEach
    void serveMonday() throws Exception {
        host = everybody.host(town.town());
        eaters.allergic(town.town(), lea, "MILK");
        ActivityId canteen = town.canteen(5);
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        cooks.plan(
                agent,
                MONDAY,
                "Gratin; de courge, au four",
                "\"allergens\":[\"MILK\"],\"labels\":[],\"foods\":[]",
                town.school());
        cooks.plan(agent, TUESDAY, "Brouillon", "\"allergens\":[],\"labels\":[],\"foods\":[]", town.school());
        cooks.publish(agent, MONDAY, MONDAY, town.school());
    }

    @Test
    void showsMenusBookingsAndWarningsOfTheChild() throws Exception {
        String text = read(open());
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));

        assertThat(calendar.validate(true).hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        assertThat(Objects.requireNonNull(events.getFirst().getSummary()).getValue())
                .isEqualTo("⚠ Allergie\u00a0! Cantine de Léa\u00a0: Gratin; de courge, au four");
        assertThat(Objects.requireNonNull(events.getFirst().getDescription()).getValue())
                .startsWith("ATTENTION, ALLERGIE\u00a0: «\u00a0Gratin; de courge, au four\u00a0» contient lait.")
                .contains("Repas réservé pour Léa.");
        assertThat(text).contains("DTSTART;VALUE=DATE:20261130").doesNotContain("Brouillon", "Benali", lea.toString());
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void saysNothingOfAllergiesUnlessTheGuardianAsksForIt() throws Exception {
        String text = read(path(mother, "{\"childId\": \"%s\"}".formatted(lea)));

        assertThat(text).contains("Gratin").doesNotContain("ALLERGIE", "Allergie");
        links().andExpect(jsonPath("$[0].health").value(false));

        open();
        links().andExpect(jsonPath("$[0].health").value(true));
    }

    @Test
    void answersNotModifiedUntilSomethingIs() throws Exception {
        String path = open();
        String etag = Public.etag(everybody
                .get(host, path)
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-cache, private")));

        everybody.getUnless(etag, host, path).andExpect(status().isNotModified());
        cooks.publish(agent, TUESDAY, TUESDAY, town.school());
        everybody.getUnless(etag, host, path).andExpect(status().isOk());
    }

    @Test
    void leadsNowhereOnceClosedOrRenewed() throws Exception {
        String first = open();
        String second = open();

        everybody.get(host, first).andExpect(status().isNotFound());
        everybody.get(host, second).andExpect(status().isOk());
        links().andExpect(jsonPath("$[*].openedAt").value(contains("2026-11-24T09:00:00Z")));

        requests.delete(mother, "/api/canteen/calendars/{child}", lea).andExpect(status().isNoContent());

        everybody.get(host, second).andExpect(status().isNotFound());
        links().andExpect(jsonPath("$[0].openedAt").isEmpty());
        requests.delete(mother, "/api/canteen/calendars/{child}", lea).andExpect(status().isNoContent());
    }

    @Test
    void endsWithTheRightToTheChild() throws Exception {
        String path = open();
        everybody.get(host, path).andExpect(status().isOk());

        town.town()
                .run(() -> jdbc.sql("update core.guardianship set restricted = true where child_id = :child")
                        .param("child", lea.value())
                        .update());

        everybody.get(host, path).andExpect(status().isNotFound());
    }

    @Test
    void keepsOneLinkForEachGuardian() throws Exception {
        String mothers = open();
        Viewer father = town.town().viewer(town.town().guardian("Karim", "Benali", lea));
        String fathers = path(father);

        requests.delete(father, "/api/canteen/calendars/{child}", lea).andExpect(status().isNoContent());

        everybody.get(host, fathers).andExpect(status().isNotFound());
        everybody.get(host, mothers).andExpect(status().isOk());
    }

    @Test
    void keepsOnlyTheHashOfTheToken() throws Exception {
        String token = open().replaceAll(".*/|\\.ics$", "");

        assertThat(town.town()
                        .in(() -> jdbc.sql("select token_hash from canteen.calendar_feed")
                                .query(String.class)
                                .list()))
                .containsExactly(new LinkToken(token).hash())
                .doesNotContain(token);
        assertThat(new LinkToken(token)).asString().doesNotContain(token);
    }

    @Test
    void isFoundInItsOwnTownOnlyAndOpenedByOwnGuardiansOnly() throws Exception {
        String path = open();
        CanteenTown other = founder.found();
        String elsewhere = everybody.host(other.town());
        Viewer stranger = town.guardian(town.child("Zoé"));

        everybody.get(elsewhere, path).andExpect(status().isNotFound());
        everybody.get(host, "/api/public/calendars/x.ics").andExpect(status().isNotFound());
        requests.post(stranger, "/api/canteen/calendars", "{\"childId\":\"%s\"}".formatted(lea))
                .andExpect(status().isNotFound());
        requests.post(agent, "/api/canteen/calendars", "{\"childId\":\"%s\"}".formatted(lea))
                .andExpect(status().isForbidden());
    }

    @Test
    void limitsHowOftenALinkIsRead() throws Exception {
        String path = open();
        for (int read = 0; read < 60; read++) {
            everybody.get(host, path).andExpect(status().isOk());
        }

        everybody.get(host, path).andExpect(status().isTooManyRequests());
    }

    private ResultActions links() throws Exception {
        return requests.get(mother, "/api/canteen/calendars");
    }

    private String open() throws Exception {
        return path(mother);
    }

    private String path(Viewer guardian) throws Exception {
        return path(guardian, "{\"childId\": \"%s\", \"health\": true}".formatted(lea));
    }

    private String path(Viewer guardian, String wish) throws Exception {
        return Answers.read(
                requests.post(guardian, "/api/canteen/calendars", wish).andExpect(status().isCreated()), "$.path");
    }

    private String read(String path) throws Exception {
        return everybody
                .get(host, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
