package fr.ent.canteen.booking.waiting;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.SecondCopy;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** Two copies of the application on one database: whatever families do at once, no place is sold twice or lost. */
@CanteenTest
class TwoCopiesIT {

    private static final int PEOPLE = 200;
    private static final int PLACES = 10;
    private static final List<LocalDate> DAYS = List.of(MONDAY.plusDays(7), MONDAY.plusDays(8), MONDAY.plusDays(10));

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests here;

    @Autowired
    private WaitingRound roundHere;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private ApplicationContext first;

    private CanteenTown town;
    private ActivityId canteen;

    @BeforeEach
    void found() {
        town = founder.found();
        canteen = town.canteen(PLACES);
    }

    @Test
    void capacityHoldsUnderAnyInterleavingOfBookingCancellingPromotingAndAccepting() {
        List<ChildId> children = town.children(PEOPLE);
        Viewer guardian = town.guardian(children.toArray(ChildId[]::new));
        Viewer agent = town.agent();

        try (SecondCopy second = SecondCopy.of(first)) {
            for (int round = 0; round < 4; round++) {
                long seed = 17L * round + 3;
                List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(children, child -> {
                    Random chance = new Random(seed ^ child.hashCode());
                    Requests copy = chance.nextBoolean() ? here : second.bean(Requests.class);
                    return act(copy, second, chance, guardian, agent, child);
                });

                assertThat(answers)
                        .extracting(MockHttpServletResponse::getStatus)
                        .allMatch(status -> status < 500);
                assertThat(town.occupancy(canteen).wrongDays()).isZero();
                assertThat(town.occupancy(canteen).forgottenDays()).isZero();
                clock.set(Instant.parse("2026-11-2%dT10:00:00Z".formatted(round + 5)));
            }
        }
    }

    private ResultActions act(
            Requests copy, SecondCopy second, Random chance, Viewer guardian, Viewer agent, ChildId child)
            throws Exception {
        LocalDate day = DAYS.get(chance.nextInt(DAYS.size()));
        return switch (chance.nextInt(6)) {
            case 0, 1 -> copy.book(guardian, child, canteen, day);
            case 2 -> pattern(copy, guardian, child);
            case 3 -> cancelOrBook(copy, guardian, child, day);
            case 4 -> acceptOrBook(copy, guardian, child, day);
            default -> {
                (chance.nextBoolean() ? roundHere : second.bean(WaitingRound.class)).everywhere();
                yield copy.book(agent, child, canteen, day);
            }
        };
    }

    private ResultActions pattern(Requests copy, Viewer guardian, ChildId child) throws Exception {
        return copy.post(
                guardian, "/api/canteen/patterns", """
                {"from":"%s","to":"%s","wishes":[{"childId":"%s","activityId":"%s",
                 "weekdays":["MONDAY","TUESDAY","THURSDAY"]}]}""".formatted(DAYS.getFirst(), DAYS.getLast(), child, canteen));
    }

    private ResultActions cancelOrBook(Requests copy, Viewer guardian, ChildId child, LocalDate day) throws Exception {
        List<String> mine = mine(copy, guardian, child, day);
        return mine.isEmpty() ? copy.book(guardian, child, canteen, day) : copy.cancel(guardian, mine.getFirst());
    }

    private ResultActions acceptOrBook(Requests copy, Viewer guardian, ChildId child, LocalDate day) throws Exception {
        List<String> mine = mine(copy, guardian, child, day);
        return mine.isEmpty()
                ? copy.book(guardian, child, canteen, day)
                : copy.post(guardian, "/api/canteen/bookings/" + mine.getFirst() + "/acceptance", "");
    }

    private static List<String> mine(Requests copy, Viewer guardian, ChildId child, LocalDate day) throws Exception {
        return Answers.list(copy.bookings(guardian, child, day, day), "$[*].id");
    }
}
