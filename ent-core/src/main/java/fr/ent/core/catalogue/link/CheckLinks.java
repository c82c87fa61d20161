package fr.ent.core.catalogue.link;

import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.territory.Rounds;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks, night after night, at the links of each territory: some of them, one after the other, no host twice in a second, and
 * no more after three hours.
 */
@Component
class CheckLinks {

    private static final Duration DOUBT = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Logger LOG = LoggerFactory.getLogger(CheckLinks.class);

    private final Rounds rounds;
    private final LinkRows rows;
    private final LinkSettings settings;
    private final Clock clock;

    CheckLinks(Rounds rounds, LinkRows rows, LinkSettings settings, Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 2 * * *", zone = "Europe/Paris")
    void inTheNight() {
        if (settings.offered()) {
            rounds.every(
                    Duration.ofHours(12),
                    "check-links",
                    () -> everywhere(new LinkQuestion(
                            new PublicDoor(PublicAddress::is),
                            new HostPace(clock, CheckLinks::rest),
                            settings.timeout())));
        }
    }

    void everywhere(LinkQuestion question) {
        Instant begins = clock.instant();
        Instant before = begins.minus(settings.again());
        Instant doubted = begins.minus(DOUBT);
        BooleanSupplier inTime = () -> clock.instant().isBefore(begins.plus(LONGEST));
        rounds.in(
                rows.listTerritories(before, doubted),
                town -> {
                    if (inTime.getAsBoolean()) {
                        ask(rows.listWaiting(before, doubted, settings.asksANight()), question, inTime);
                    }
                },
                (town, failure) -> LOG.error("Links of {} wait for another night", town, failure));
    }

    private void ask(Map<ResourceId, String> links, LinkQuestion question, BooleanSupplier inTime) {
        rounds.each(
                links.entrySet(),
                link -> {
                    if (inTime.getAsBoolean()) {
                        rows.keep(link.getKey(), link.getValue(), question.ask(URI.create(link.getValue())));
                    }
                },
                (link, failure) -> LOG.error("The link of {} waits for another night", link.getKey(), failure));
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
