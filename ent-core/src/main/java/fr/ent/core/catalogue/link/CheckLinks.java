package fr.ent.core.catalogue.link;

import fr.ent.core.TerritoryId;
import fr.ent.core.catalogue.LinkState;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.territory.Rounds;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks, night after night, at the links of each territory: some of them, one after the other, no host twice in a second, and
 * no more after three hours. A night in which not one host answers says nothing of links.
 */
@Component
class CheckLinks {

    private static final Duration DOUBT = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofHours(3);

    /** Links of a town whose hosts answered the last time; they are asked in a night of silence. */
    private static final int KNOWN = 3;

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

    /** At the first of these hours at which a copy is there: a backup may cover one of them. */
    @Scheduled(cron = "0 17 1-4 * * *", zone = "Europe/Paris")
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
        Map<TerritoryId, Map<ResourceId, String>> silent = new HashMap<>();
        rounds.in(
                rows.listTerritories(doubted),
                town -> {
                    if (inTime.getAsBoolean()) {
                        silent.put(
                                town, ask(rows.listWaiting(before, doubted, settings.asksANight()), question, inTime));
                    }
                },
                (town, failure) -> LOG.error("Links of {} wait for another night", town, failure));
        if (!question.isAnswered()) {
            askKnown(silent.keySet(), question, inTime);
        }
        keep(silent, question.isAnswered());
    }

    /** Until one answers: silence says something of a link where another host is heard. */
    private void askKnown(Set<TerritoryId> towns, LinkQuestion question, BooleanSupplier inTime) {
        rounds.in(
                towns,
                town -> ask(rows.listFound(KNOWN), question, () -> !question.isAnswered() && inTime.getAsBoolean()),
                (town, failure) -> LOG.error("Known links of {} weren't asked", town, failure));
    }

    /** Keeps each answer; the links that give none. */
    private Map<ResourceId, String> ask(Map<ResourceId, String> links, LinkQuestion question, BooleanSupplier inTime) {
        Map<ResourceId, String> silent = new HashMap<>();
        rounds.each(
                links.entrySet(),
                link -> {
                    if (inTime.getAsBoolean()) {
                        LinkState state = question.ask(URI.create(link.getValue()));
                        if (state == LinkState.SILENT) {
                            silent.put(link.getKey(), link.getValue());
                        } else {
                            rows.keep(link.getKey(), link.getValue(), state);
                        }
                    }
                },
                (link, failure) -> LOG.error("The link of {} waits for another night", link.getKey(), failure));
        return silent;
    }

    private void keep(Map<TerritoryId, Map<ResourceId, String>> silent, boolean answered) {
        int all = silent.values().stream().mapToInt(Map::size).sum();
        if (answered) {
            rounds.in(
                    silent.keySet(),
                    town -> silent.getOrDefault(town, Map.of())
                            .forEach((id, address) -> rows.keep(id, address, LinkState.SILENT)),
                    (town, failure) -> LOG.error("Silent links of {} wait for another night", town, failure));
        } else if (all > 0) {
            LOG.warn(
                    "Not one host of {} links of the catalogue answers, so nothing is said of them: is there a direct way"
                            + " out to the web? Without one, set ENT_LINKS_OFFERED=false",
                    all);
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
