package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

class CorrectionIT extends FamilyScene {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-30T11:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId canteen;
    private ChildId tom;
    private Viewer father;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(1);
        tom = town.child("Tom");
        father = town.guardian(tom);
    }

    @Test
    void booksPastTheCutOffAtThePriceOfTheSituationAndKeepsTheReason() throws Exception {
        requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", """
                {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":300,
                 "modifiers":[{"occasion":"UNBOOKED","insteadCents":1000}]}""")
                .andExpect(status().isNoContent());
        clock.set(MONDAY_NOON);
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isConflict());

        add(agent, lea, MONDAY, "UNBOOKED", "Venue sans réservation")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.amountCents").value(1_000))
                .andExpect(jsonPath("$.explanation[*].kind").value(contains("OWN_PRICE", "TARIFF")));

        assertThat(corrections()).isEqualTo("ADDED: Venue sans réservation");
        assertThat(town.town().audited("booking.corrected")).isEqualTo(1);
    }

    @Test
    void keepsClosedDaysPlacesAndDistantDaysClosed() throws Exception {
        add(agent, lea, WEDNESDAY, "IN_TIME", "Demande écrite")
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:closed-day"));
        add(agent, lea, LocalDate.of(2026, 9, 1), "IN_TIME", "Demande écrite").andExpect(status().isBadRequest());
        add(agent, lea, MONDAY, "IN_TIME", " ").andExpect(status().isBadRequest());
        add(agent, lea, MONDAY, "IN_TIME", "Demande \\u0000").andExpect(status().isBadRequest());
        add(mother, lea, MONDAY, "IN_TIME", "Demande écrite").andExpect(status().isForbidden());
        add(agent, lea, MONDAY, "IN_TIME", "Demande écrite").andExpect(status().isCreated());
        add(agent, lea, MONDAY, "IN_TIME", "Demande écrite")
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:already-booked"));
        add(agent, tom, MONDAY, "IN_TIME", "Demande écrite")
                .andExpect(jsonPath("$.status").value("WAITING"));
    }

    @Test
    void cancelsPastTheCutOffAndOffersThePlace() throws Exception {
        String booking = booked();
        requests.book(father, tom, canteen, MONDAY).andExpect(status().isAccepted());
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));
        requests.cancel(mother, booking).andExpect(status().isConflict());

        cancel(mother, booking).andExpect(status().isForbidden());
        cancel(agent, booking).andExpect(status().isNoContent());

        requests.bookings(father, tom, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].acceptBy").value("2026-11-30T11:00:00Z"));
        assertThat(corrections()).isEqualTo("CANCELLED: Grève");
    }

    @Test
    void changesAPriceWithAReasonThatTheFamilyReads() throws Exception {
        String booking = booked();

        reprice(agent, booking, 50_001).andExpect(status().isBadRequest());
        reprice(mother, booking, 120).andExpect(status().isForbidden());
        reprice(agent, booking, 120).andExpect(status().isNoContent());

        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].amountCents").value(120))
                .andExpect(jsonPath("$[0].explanation[-1:].kind").value("CORRECTION"))
                .andExpect(jsonPath("$[0].explanation[-1:].formerCents").value(400))
                .andExpect(jsonPath("$[0].explanation[-1:].reason").value("Erreur de tranche"));
        assertThat(corrections()).isEqualTo("REPRICED: Erreur de tranche");
    }

    @Test
    void tellsTheFamilyWhatWasChangedAndWhy() throws Exception {
        String booking =
                Answers.id(add(agent, lea, MONDAY, "IN_TIME", "Demande écrite").andExpect(status().isCreated()));
        add(agent, tom, MONDAY, "IN_TIME", "Par téléphone").andExpect(status().isCreated());
        reprice(agent, booking, 120).andExpect(status().isNoContent());
        cancel(agent, booking).andExpect(status().isNoContent());

        requests.get(mother, "/api/core/notices")
                .andExpect(jsonPath("$.items[*].kind").value(everyItem(is("canteen.corrected"))))
                .andExpect(jsonPath("$.items[*].childId").value(everyItem(is(lea.toString()))))
                .andExpect(jsonPath("$.items[*].arguments.date").value(everyItem(is(MONDAY.toString()))))
                .andExpect(jsonPath("$.items[*].arguments.change")
                        .value(containsInAnyOrder("ADDED", "REPRICED", "CANCELLED")))
                .andExpect(jsonPath("$.items[*].arguments.reason")
                        .value(containsInAnyOrder("Demande écrite", "Erreur de tranche", "Grève")));
        requests.get(father, "/api/core/notices")
                .andExpect(jsonPath("$.items[?(@.kind=='canteen.corrected')].arguments.change")
                        .value(contains("QUEUED")));
        requests.get(agent, "/api/core/notices").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void tellsOfAPriceTheHouseholdThatPaysAlone() throws Exception {
        Viewer otherParent = town.guardian(lea);
        String booking = booked();

        reprice(agent, booking, 120).andExpect(status().isNoContent());
        requests.get(otherParent, "/api/core/notices")
                .andExpect(jsonPath("$.items").isEmpty());
        cancel(agent, booking).andExpect(status().isNoContent());

        requests.get(otherParent, "/api/core/notices")
                .andExpect(jsonPath("$.items[*].arguments.change").value(contains("CANCELLED")));
    }

    @Test
    void leavesAnAgentsOwnFamilyToAColleague() throws Exception {
        Viewer ines = town.agentWith(lea);
        String booking = booked();
        String own = "urn:ent:problem:canteen:own-household";

        add(ines, lea, MONDAY.plusDays(1), "IN_TIME", "Demande écrite")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(own));
        cancel(ines, booking)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(own));
        reprice(ines, booking, 120)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(own));

        assertThat(town.town().audited("booking.corrected")).isZero();
        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].amountCents").value(400));
        add(ines, tom, MONDAY.plusDays(1), "IN_TIME", "Demande écrite").andExpect(status().isCreated());
        cancel(agent, booking).andExpect(status().isNoContent());
    }

    @Test
    void knowsNoBookingOfAnotherTown() throws Exception {
        String booking = booked();
        Viewer stranger = founder.found().agent();

        cancel(stranger, booking).andExpect(status().isNotFound());
        reprice(stranger, booking, 120).andExpect(status().isNotFound());
        add(stranger, lea, MONDAY, "IN_TIME", "Demande écrite").andExpect(status().isNotFound());
    }

    private String booked() throws Exception {
        return Answers.id(requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated()));
    }

    private ResultActions add(Viewer viewer, ChildId child, LocalDate day, String situation, String reason)
            throws Exception {
        return requests.post(viewer, "/api/canteen/corrections", """
                {"childId":"%s","activityId":"%s","date":"%s","situation":"%s","reason":"%s"}""".formatted(child, canteen, day, situation, reason));
    }

    private ResultActions cancel(Viewer viewer, String booking) throws Exception {
        return requests.post(viewer, "/api/canteen/corrections/" + booking + "/cancel", """
                {"reason":"Grève"}""");
    }

    private ResultActions reprice(Viewer viewer, String booking, int cents) throws Exception {
        return requests.put(viewer, "/api/canteen/corrections/" + booking + "/price", """
                {"amountCents":%d,"reason":"Erreur de tranche"}""".formatted(cents));
    }

    private String corrections() {
        return town.town()
                .in(() -> jdbc.sql("select string_agg(kind || ': ' || reason, ', ') from canteen.booking_correction")
                        .query(String.class)
                        .single());
    }
}
