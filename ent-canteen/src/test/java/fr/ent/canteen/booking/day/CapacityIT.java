package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@CanteenTest
class CapacityIT {

    private static final int CROWD = 200;
    private static final int PLACES = 10;

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    private CanteenTown town;
    private List<ChildId> children;
    private Viewer guardian;

    @BeforeEach
    void found() {
        town = founder.found();
        children = town.children(CROWD);
        guardian = town.guardian(children.toArray(ChildId[]::new));
    }

    @Test
    void twoHundredAtOnceGetTenPlacesAndAQueueWithoutTies() {
        ActivityId canteen = town.canteen(PLACES);

        List<MockHttpServletResponse> answers =
                Crowd.sendsAtOnce(children, child -> requests.book(guardian, child, canteen, MONDAY, child.toString()));

        assertThat(statuses(answers, 201)).isEqualTo(PLACES);
        assertThat(statuses(answers, 202)).isEqualTo(CROWD - PLACES);
        assertThat(answers.stream()
                        .filter(answer -> answer.getStatus() == 202)
                        .map(answer -> Answers.value(answer, "$.rank")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CROWD - PLACES)
                        .<Object>mapToObj(rank -> rank)
                        .toList());
        assertThat(town.occupancy(canteen).taken()).isEqualTo(PLACES);
        assertThat(town.occupancy(canteen).booked()).isEqualTo(PLACES);
    }

    @Test
    void twoHundredAtOnceAreRefusedWhereNobodyMayWait() {
        ActivityId canteen = town.canteen(town.school(), PLACES, Waiting.REFUSED);

        List<MockHttpServletResponse> answers =
                Crowd.sendsAtOnce(children, child -> requests.book(guardian, child, canteen, MONDAY));

        assertThat(statuses(answers, 201)).isEqualTo(PLACES);
        assertThat(statuses(answers, 409)).isEqualTo(CROWD - PLACES);
        assertThat(answers.stream()
                        .filter(answer -> answer.getStatus() == 409)
                        .map(answer -> Answers.value(answer, "$.type")))
                .containsOnly("urn:ent:problem:canteen:full");
        assertThat(town.occupancy(canteen).taken()).isEqualTo(PLACES);
    }

    @Test
    void cancellingAndBookingAgainAtOnceKeepsEveryPlaceAndForgetsNobodyWhoWaits() {
        ActivityId canteen = town.canteen(PLACES);
        Crowd.sendsAtOnce(children.subList(0, 40), child -> requests.book(guardian, child, canteen, MONDAY));

        Crowd.sendsAtOnce(children.subList(0, 60), child -> {
            List<String> mine = Answers.list(requests.bookings(guardian, child, MONDAY, MONDAY), "$[*].id");
            if (mine.isEmpty()) {
                return requests.book(guardian, child, canteen, MONDAY);
            }
            return requests.cancel(guardian, mine.getFirst()).andExpect(status().isNoContent());
        });

        assertThat(town.occupancy(canteen).taken()).isEqualTo(PLACES);
        assertThat(town.occupancy(canteen).booked()).isEqualTo(PLACES);
    }

    @Test
    void oneKeyTwentyTimesAtOnceIsOneBookingWithOneAnswer() {
        ActivityId canteen = town.canteen(PLACES);
        ChildId child = children.getFirst();

        List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(
                Collections.nCopies(20, child), same -> requests.book(guardian, same, canteen, MONDAY, "one-key"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(answers.stream().map(answer -> Answers.value(answer, "$.id")).distinct())
                .hasSize(1);
        assertThat(town.occupancy(canteen).taken()).isEqualTo(1);
    }

    @Test
    void aKeyThatComesBackWithAnotherWishIsRefused() throws Exception {
        ActivityId canteen = town.canteen(PLACES);
        requests.book(guardian, children.get(0), canteen, MONDAY, "key").andExpect(status().isCreated());

        requests.book(guardian, children.get(1), canteen, MONDAY, "key")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:idempotency-key-reused"));
        assertThat(town.occupancy(canteen).taken()).isEqualTo(1);
    }

    @Test
    void aRefusalIsRepeatedUnderItsKeyToo() throws Exception {
        ActivityId canteen = town.canteen(PLACES);
        ChildId child = children.getFirst();
        requests.book(guardian, child, canteen, MONDAY).andExpect(status().isCreated());

        for (int time = 0; time < 2; time++) {
            requests.book(guardian, child, canteen, MONDAY, "again")
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:already-booked"));
        }
    }

    private static long statuses(List<MockHttpServletResponse> answers, int status) {
        return answers.stream().filter(answer -> answer.getStatus() == status).count();
    }
}
