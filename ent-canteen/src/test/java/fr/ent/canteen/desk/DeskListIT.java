package fr.ent.canteen.desk;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CanteenTest
class DeskListIT {

    private static final String WEEK = "from=2026-11-30&to=2026-12-04";

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CanteenTown town;
    private ActivityId canteen;
    private ChildId lea;
    private Viewer mother;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        canteen = town.canteen(1);
        lea = town.child("Léa");
        mother = town.guardian(lea);
        agent = town.agent();
    }

    @Test
    void listsBookingsOnTheScreenAndAsFilesAndKeepsWhoTookThem() throws Exception {
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());

        requests.get(agent, "/api/canteen/lists/reservations?" + WEEK)
                .andExpect(jsonPath("$.columns[*].key")
                        .value(contains(
                                "day",
                                "school",
                                "class",
                                "familyName",
                                "givenName",
                                "activity",
                                "amount",
                                "fixed",
                                "package")))
                .andExpect(jsonPath("$.rows[0][4].words").value("Léa"))
                .andExpect(jsonPath("$.rows[0][6].cents").value(400));
        byte[] csv = requests.post(agent, "/api/canteen/lists/reservations/export?format=CSV&" + WEEK, "")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        requests.post(agent, "/api/canteen/lists/places/export?format=ODS&" + WEEK, "")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.oasis.opendocument.spreadsheet"));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("30/11/2026;Jean-Macé;CE1;Benali;Léa;Cantine;4,00");
        assertThat(audited("list.exported")).isEqualTo(2);
    }

    @Test
    void keepsWhoTookWhichListWhenAndFromWhere() throws Exception {
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());

        requests.post(agent, "/api/canteen/lists/reservations/export?format=CSV&" + WEEK, "");

        assertThat(trail("list.exported"))
                .containsEntry("actor_id", agent.person().value())
                .containsEntry("target", "list:reservations")
                .containsEntry("address", "127.0.0.1")
                .containsEntry("at", Timestamp.from(clock.instant()))
                .containsEntry("rows", "1")
                .containsEntry("format", "CSV")
                .containsEntry("from", "2026-11-30")
                .containsEntry("to", "2026-12-04");
    }

    @Test
    void takesSixtyExportsAnHourAndKeepsThatMoreWereRefused() throws Exception {
        for (int i = 0; i < 60; i++) {
            requests.post(agent, "/api/canteen/lists/places/export?format=CSV&" + WEEK, "")
                    .andExpect(status().isOk());
        }

        requests.post(agent, "/api/canteen/lists/places/export?format=CSV&" + WEEK, "")
                .andExpect(status().isTooManyRequests());

        assertThat(audited("list.exported")).isEqualTo(60);
        assertThat(trail("list.refused")).containsEntry("limit", "list-export");
    }

    @Test
    void showsListsThreeHundredTimesAnHour() throws Exception {
        for (int i = 0; i < 300; i++) {
            requests.get(agent, "/api/canteen/lists/places?" + WEEK).andExpect(status().isOk());
        }

        requests.get(agent, "/api/canteen/lists/places?" + WEEK).andExpect(status().isTooManyRequests());
        assertThat(trail("list.refused")).containsEntry("limit", "list-read");
    }

    @Test
    void hasNoOtherListAndNoneForOthers() throws Exception {
        requests.get(agent, "/api/canteen/lists/salaires?" + WEEK).andExpect(status().isNotFound());
        requests.get(mother, "/api/canteen/lists/reservations?" + WEEK).andExpect(status().isForbidden());
        requests.get(agent, "/api/canteen/lists/reservations?from=2026-01-01&to=2026-12-31")
                .andExpect(status().isBadRequest());
    }

    /** The entry, with its details beside its columns. */
    private Map<String, @Nullable Object> trail(String action) {
        return town.town()
                .in(() -> jdbc.sql("""
                                select actor_id, target, address, at, details ->> 'rows' as rows, details ->> 'format' as format,
                                       details ->> 'from' as from, details ->> 'to' as to, details ->> 'limit' as limit
                                from core.audit_entry where action = :action""").param("action", action).query().singleRow());
    }

    private int audited(String action) {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from core.audit_entry where action = :action")
                        .param("action", action)
                        .query(Integer.class)
                        .single());
    }
}
