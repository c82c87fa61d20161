package fr.ent.canteen.presence.caterer;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link of a mail leads to one day: once that is over in the town, nothing is left of the link. */
class ForgetLinksIT extends FamilyScene {

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private CatererLinks links;

    @Autowired
    private MailClock mailClock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void linksOfDaysThatAreOverAreForgotten() {
        ActivityId canteen = town.canteen(50);
        town.town().run(() -> {
            links.open();
            links.open(canteen, MONDAY);
            links.open(canteen, MONDAY.plusDays(1));
        });

        tickAt("2026-11-30T22:59:00Z");
        assertThat(count()).isEqualTo(3);
        tickAt("2026-11-30T23:01:00Z");

        assertThat(count()).isEqualTo(2);
        tickAt("2026-12-01T23:01:00Z");
        assertThat(count()).isOne();
        assertThat(town.town().in(links::openedAt)).isPresent();
    }

    private void tickAt(String instant) {
        clock.set(Instant.parse(instant));
        mailClock.tick();
    }

    private int count() {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from canteen.caterer_link")
                        .query(Integer.class)
                        .single());
    }
}
