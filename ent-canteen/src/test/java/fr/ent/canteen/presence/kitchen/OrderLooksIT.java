package fr.ent.canteen.presence.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Departures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town is looked at when an order of its kitchens may be due or other than before, and is left alone otherwise. */
class OrderLooksIT extends KitchenScene {

    private static final Instant BEFORE = Instant.parse("2026-11-26T08:00:00Z");
    /** More than it takes to make the orders of two weeks. */
    private static final int MANY_READINGS = 40;

    private static final Instant CUT_OFF = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired
    private OrderClock orderClock;

    @Autowired
    private OrderLooks looks;

    @Autowired
    private FreezeOrders freezeOrders;

    @Autowired
    private Departures departures;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void lookInTheMorning() {
        clock.set(BEFORE.minus(Duration.ofMinutes(2)));
        orderClock.tick();
        clock.set(BEFORE);
        orderClock.tick();
    }

    @Test
    void atTheCutOffAndOnceMoreForWhatWasBeingWritten() {
        assertThat(isLookedAt()).isFalse();
        clock.set(CUT_OFF.minusSeconds(1));
        assertThat(isLookedAt()).isFalse();

        clock.set(CUT_OFF);
        assertThat(isLookedAt()).isTrue();
        orderClock.tick();

        assertThat(versions()).isOne();
        assertThat(isLookedAt()).isFalse();
        clock.set(CUT_OFF.plus(Duration.ofMinutes(2)));
        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(isLookedAt()).isFalse();
    }

    @Test
    void atTheCutOffThatPassesWhileOrdersAreMade() {
        for (int before = MANY_READINGS; before > 0; before--) {
            clock.stepFrom(CUT_OFF.minusSeconds(before), Duration.ofSeconds(1));
            town.town().run(() -> freezeOrders.due());

            clock.set(CUT_OFF);
            assertThat(isLookedAt()).as("%d seconds before", before).isTrue();
        }
    }

    @Test
    void whenTheTownHallBooksByHandAfterTheOrder() throws Exception {
        freeze();

        requests.post(agent, "/api/canteen/corrections", """
                {"childId":"%s","activityId":"%s","date":"%s","situation":"IN_TIME","reason":"Oubli"}""".formatted(town.child("Zoé"), canteen, MONDAY))
                .andExpect(status().isCreated());

        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whenABookingOfAnOrderChanges() throws Exception {
        freeze();

        requests.cancel(mother, Answers.read(requests.bookings(mother, MONDAY), "$[0].id"))
                .andExpect(status().isNoContent());

        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(versions()).isEqualTo(2);
        assertThat(isLookedAt()).isFalse();
    }

    @Test
    void whenTheNeedsOfAChildChange() {
        freeze();

        needs(tom, "VEGETARIAN", Meal.COOKED);

        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whenAnEaterIsToLeaveBeforeTheDayOrStaysAfterAll() throws Exception {
        freeze();

        departures.announce(town, tom, MONDAY);
        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(versions()).isEqualTo(2);

        requests.delete(agent, "/api/core/leavings/{child}", tom).andExpect(status().isNoContent());
        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void untilAnOrderOfTheVersionBeforeSaysWhoEatsApart() {
        freeze();

        town.town().run(() -> jdbc.sql("""
                        insert into canteen.kitchen_order (activity_id, day, version, made_at, lines)
                        select activity_id, day, version + 1, made_at, lines from canteen.kitchen_order
                        where activity_id = :id and day = '2026-11-30'""").param("id", canteen.value()).update());

        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(versions()).isEqualTo(3);
        assertThat(isLookedAt()).isFalse();
    }

    @Test
    void notForABookingOfADayWithoutAnOrder() throws Exception {
        requests.cancel(mother, Answers.read(requests.bookings(mother, MONDAY), "$[0].id"))
                .andExpect(status().isNoContent());

        assertThat(isLookedAt()).isFalse();
    }

    @Test
    void whenTheTownSetsAnotherHourOrCloses() throws Exception {
        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": 5, \"at\": \"08:00\"}")
                .andExpect(status().isOk());
        assertThat(isLookedAt()).isTrue();
        orderClock.tick();
        assertThat(versions()).isOne();
        clock.set(BEFORE.plus(Duration.ofMinutes(2)));
        orderClock.tick();

        town.town().closure("Pont", MONDAY, MONDAY);

        assertThat(isLookedAt()).isTrue();
    }

    @Test
    void whenANewDayComesIntoSight() {
        clock.set(Instant.parse("2026-11-26T23:00:00Z"));

        assertThat(isLookedAt()).isTrue();
    }

    private void freeze() {
        clock.set(CUT_OFF);
        orderClock.tick();
        clock.set(CUT_OFF.plus(Duration.ofMinutes(2)));
        orderClock.tick();
        assertThat(isLookedAt()).isFalse();
    }

    private boolean isLookedAt() {
        return looks.listTerritories().contains(town.town().id());
    }

    private int versions() {
        return town.town()
                .number(
                        "select count(*) from canteen.kitchen_order where activity_id = :id and day = '2026-11-30'",
                        canteen.value());
    }
}
