package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Rolls that were taken before they could be finished: what the migration makes of them. */
@CanteenTest
class RollsOfBeforeIT extends RollScene {

    private static final String BEGIN = "insert into presence_finish";

    @Autowired
    private TransactionTemplate transaction;

    private ChildId nina;

    @BeforeEach
    void bookNina() throws Exception {
        nina = town.child("Nina");
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        requests.book(town.guardian(nina), nina, canteen, TODAY).andExpect(status().isCreated());
        clock.set(NOON);
    }

    @Test
    void countWhereEachChildBookedWasTappedOrExcused() throws Exception {
        excuse("Fièvre");
        new Tablet(requests, animator, canteen).tap(nina, "PRESENT", NOON).send(TODAY, NOON);

        migrate();

        yesterday()
                .andExpect(jsonPath("$.finish.by").value(animator.name().full()))
                .andExpect(jsonPath("$.finish.at").value(NOON.toString()));
    }

    @Test
    void stayOpenWhereSomebodyWasPassedOver() throws Exception {
        new Tablet(requests, animator, canteen).tap(nina, "PRESENT", NOON).send(TODAY, NOON);

        migrate();

        yesterday().andExpect(jsonPath("$.finish").isEmpty());
        clock.set(NOON.plus(Duration.ofDays(1)));
        family().andExpect(attended(lea, "attendance", "ROLL_OPEN"));
    }

    /** By the very statement of the migration, in this town, as on the day after. */
    private void migrate() throws IOException {
        String migration = new ClassPathResource("db/migration/canteen/V29__finish_rolls.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        String statement =
                migration.substring(migration.indexOf(BEGIN), migration.indexOf(';', migration.indexOf(BEGIN)));
        assertThat(statement).contains("now()");
        town.town()
                .run(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("set local search_path = canteen").update();
                    jdbc.sql(statement.replace("now()", "timestamptz '2026-11-25 08:00Z'"))
                            .update();
                }));
    }
}
