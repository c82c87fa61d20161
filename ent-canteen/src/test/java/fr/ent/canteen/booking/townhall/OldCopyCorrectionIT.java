package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day that a copy of the version before adds by hand says its situation in its explanation alone. */
class OldCopyCorrectionIT extends FamilyScene {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsItsSituation() throws Exception {
        ActivityId canteen = town.canteen(50);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());

        town.town().run(() -> {
            jdbc.sql("""
                            update canteen.booking
                            set explanation = explanation || '[{"kind": "MODIFIER", "occasion": "UNBOOKED"}]'
                            where activity_id = :id""").param("id", canteen.value()).update();
            jdbc.sql("""
                            insert into canteen.booking_correction (id, booking_id, kind, reason, former_cents,
                                                                    amount_cents, corrected_by, corrected_at)
                            select gen_random_uuid(), id, 'ADDED', 'Venue sans réservation', 1000, 1000, booked_by, now()
                            from canteen.booking where activity_id = :id""").param("id", canteen.value()).update();
        });

        assertThat(town.town()
                        .number(
                                "select count(*) from canteen.booking where activity_id = :id and situation = 'UNBOOKED'",
                                canteen.value()))
                .isOne();
    }
}
