package fr.ent.canteen.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Nobody has a place after the cut-off who hadn't one before or didn't accept it, and nothing is offered for a session that
 * has begun: in any order in which families and the town hall act and the clock ticks.
 */
class ConsentIT extends QueueScene {

    private static final Instant CUT_OFF = Instant.parse("2026-12-03T09:00:00Z");
    private static final Instant START = Instant.parse("2026-12-07T11:00:00Z");
    private static final int STEPS = 40;

    @Autowired
    private JdbcClient jdbc;

    private final Set<ChildId> agreed = new HashSet<>();
    private final Set<ChildId> calledOff = new HashSet<>();
    private List<Viewer> families = List.of();
    private @Nullable String suspension;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nobodyIsBookedWithoutConsentAfterTheCutOff(long seed) throws Exception {
        Random chance = new Random(seed);
        families = new ArrayList<>(List.of(queue.first, queue.second, queue.third));
        families.add(queue.town.guardian(queue.town.child("Max")));
        Instant now = CUT_OFF.minus(Duration.ofHours(20));
        for (int step = 0; step < STEPS && now.isBefore(START.plus(Duration.ofHours(12))); step++) {
            clock.set(now);
            Set<ChildId> before = theirs();
            Set<ChildId> held = held();
            act(chance);

            if (!now.isBefore(CUT_OFF)) {
                Set<ChildId> news = theirs();
                news.removeAll(before);
                assertThat(agreed).as("seed %d, step %d, %s", seed, step, now).containsAll(news);
            }
            if (!now.isBefore(START)) {
                Set<ChildId> offered = held();
                offered.removeAll(held);
                assertThat(offered).isEmpty();
            }
            assertThat(queue.occupancy().wrongDays()).isZero();
            now = now.plus(Duration.ofHours(chance.nextInt(5)));
        }
        clock.set(START);
        round.everywhere();
        assertThat(held()).isEmpty();
        assertThat(queue.occupancy().live()).isEqualTo(theirs().size());
    }

    private void act(Random chance) throws Exception {
        agreed.clear();
        Viewer family = families.get(chance.nextInt(families.size()));
        switch (chance.nextInt(7)) {
            case 0 -> answered(requests.book(family, queue.canteen, Queue.DAY));
            case 1 -> cancel(family);
            case 2 -> accept(family);
            case 3 -> places(1 + chance.nextInt(3));
            case 4 -> suspendOrResume();
            default -> round.everywhere();
        }
    }

    private void cancel(Viewer family) throws Exception {
        for (String booking : mine(family)) {
            answered(requests.cancel(family, booking));
        }
    }

    private void accept(Viewer family) throws Exception {
        for (String booking : mine(family)) {
            MockHttpServletResponse answer =
                    answered(queue.accept(family, booking)).andReturn().getResponse();
            if (answer.getStatus() == 204) {
                agreed.add(family.children().getFirst().id());
            }
        }
    }

    private void places(int places) throws Exception {
        answered(requests.put(
                queue.town.agent(),
                "/api/canteen/activities/" + queue.canteen,
                Terms.canteen(queue.town.school(), Math.max(places, theirs().size() + held().size()))));
    }

    /** Done, or refused in a way that the order of things explains. */
    private static ResultActions answered(ResultActions answer) {
        assertThat(answer.andReturn().getResponse().getStatus()).isIn(200, 201, 202, 204, 409);
        return answer;
    }

    /** Those who had a place before the day was called off may have it back. */
    private void suspendOrResume() throws Exception {
        if (suspension == null) {
            calledOff.clear();
            calledOff.addAll(theirs());
            ResultActions answer = answered(requests.post(
                    queue.town.agent(),
                    "/api/canteen/suspensions",
                    Terms.strike(queue.canteen, Queue.DAY, Queue.DAY, null)));
            suspension = answer.andReturn().getResponse().getStatus() == 201
                    ? Answers.read(answer, "$.suspension.id")
                    : null;
        } else {
            agreed.addAll(calledOff);
            answered(requests.delete(queue.town.agent(), "/api/canteen/suspensions/" + suspension));
            suspension = null;
        }
    }

    private List<String> mine(Viewer family) throws Exception {
        return Answers.list(queue.bookings(family), "$[*].id");
    }

    private Set<ChildId> theirs() {
        return children("accept_by is null");
    }

    private Set<ChildId> held() {
        return children("accept_by is not null");
    }

    private Set<ChildId> children(String condition) {
        Set<ChildId> found = new HashSet<>();
        queue.town
                .town()
                .run(() -> found.addAll(jdbc.sql(
                                "select child_id from canteen.booking where activity_id = :id and status = 'BOOKED' and "
                                        + condition)
                        .param("id", queue.canteen.value())
                        .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
                        .list()));
        return found;
    }
}
