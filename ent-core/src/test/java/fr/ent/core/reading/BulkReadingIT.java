package fr.ent.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An agent of the town may read of 200 people a day, and of more only slowly. */
@IntegrationTest
class BulkReadingIT {

    private static final int FLOOR = 400;

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    private Town town;
    private PersonId nadia;
    private PersonId claire;
    private PersonId omar;

    @BeforeEach
    void aTownWithTwoAgents() {
        town = planner.found("Valmarin");
        nadia = town.administrator("Nadia", "Ferrand");
        claire = town.agent("Claire", "Martin");
        omar = town.agent("Omar", "Diallo");
    }

    @Test
    void slowsWhoeverReadsBeyondTheBudget() throws Exception {
        Viewer viewer = town.viewer(claire);
        // the first beyond the budget comes at its pace already
        assertThat(readOthers(viewer, FLOOR + 1, "10.0.0.1")).containsOnly(404);

        MockHttpServletResponse refused = read(viewer, UUID.randomUUID(), "10.0.0.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(JsonPath.<String>read(refused.getContentAsString(), "$.type"))
                .isEqualTo("urn:ent:problem:core:unusual-reading");
        assertThat(JsonPath.<String>read(refused.getContentAsString(), "$.reading"))
                .isEqualTo("FAMILY_FILES");
    }

    @Test
    void isNotEvadedByAnotherAddressOrSession() {
        readOthers(town.viewer(claire), FLOOR + 1, "10.0.0.1");

        assertThat(read(town.viewer(claire), UUID.randomUUID(), "192.0.2.77").getStatus())
                .isEqualTo(429);
        assertThat(read(town.viewer(omar), UUID.randomUUID(), "10.0.0.1").getStatus())
                .isEqualTo(404);
    }

    @Test
    void letsWhatWasReadTodayBeReadAgain() {
        Viewer viewer = town.viewer(claire);
        UUID known = UUID.randomUUID();
        read(viewer, known, "10.0.0.1");
        readOthers(viewer, FLOOR, "10.0.0.1");

        assertThat(read(viewer, known, "10.0.0.1").getStatus()).isEqualTo(404);
        assertThat(read(viewer, UUID.randomUUID(), "10.0.0.1").getStatus()).isEqualTo(429);
    }

    @Test
    void letsOneThroughEachMinuteUntilTwiceTheBudget() {
        Viewer viewer = town.viewer(claire);
        readOthers(viewer, FLOOR + 1, "10.0.0.1");
        assertThat(read(viewer, UUID.randomUUID(), "10.0.0.1").getStatus()).isEqualTo(429);

        for (int more = 1; more < FLOOR; more++) {
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));
            assertThat(read(viewer, UUID.randomUUID(), "10.0.0.1").getStatus()).isEqualTo(404);
            assertThat(read(viewer, UUID.randomUUID(), "10.0.0.1").getStatus()).isEqualTo(429);
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        MockHttpServletResponse stopped = read(viewer, UUID.randomUUID(), "10.0.0.1");
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(String.valueOf(stopped.getHeader("Retry-After"))))
                .isEqualTo(Duration.between(clock.instant(), Instant.parse("2026-11-25T00:00:00Z"))
                        .toSeconds());

        clock.set(Instant.parse("2026-11-25T07:00:00Z"));
        assertThat(read(viewer, UUID.randomUUID(), "10.0.0.1").getStatus()).isEqualTo(404);
    }

    @Test
    void tellsTheAdministratorsOnceADayAndKeepsIt() {
        Viewer viewer = town.viewer(claire);
        readOthers(viewer, FLOOR + 5, "10.0.0.1");

        assertThat(town.audited("reading.slowed")).isEqualTo(1);
        assertThat(told(nadia)).isEqualTo(1);
        assertThat(told(claire)).isZero();

        clock.set(Instant.parse("2026-11-25T07:00:00Z"));
        readOthers(viewer, FLOOR + 5, "10.0.0.1");
        assertThat(town.audited("reading.slowed")).isEqualTo(2);
        assertThat(told(nadia)).isEqualTo(2);
    }

    private List<Integer> readOthers(Viewer viewer, int many, String address) {
        return IntStream.range(0, many)
                .map(i -> read(viewer, UUID.randomUUID(), address).getStatus())
                .boxed()
                .toList();
    }

    private MockHttpServletResponse read(Viewer viewer, UUID person, String address) {
        return town.in(() -> {
            try {
                return http.perform(get("/api/core/accounts/" + person)
                                .requestAttr(Viewer.class.getName(), viewer)
                                .with(request -> {
                                    request.setRemoteAddr(address);
                                    return request;
                                }))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = 'core.unusual-reading'",
                person.value());
    }
}
