package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.batch.Batches.AskedHousehold;
import fr.ent.canteen.prices.quotient.batch.Batches.Batch;
import fr.ent.canteen.prices.quotient.fetch.AskForHousehold;
import fr.ent.canteen.prices.quotient.fetch.AskForHousehold.HouseholdAnswer;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonName;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Asks about one household of a batch after the other, at most as fast as API Particulier lets everybody ask. What a copy
 * was at when it stopped is asked anew, by whichever copy comes first.
 */
@Component
class AskInBatch {

    /** Longer than a call and its repetition can take. */
    private static final Duration ASKING = Duration.ofMinutes(1);

    private static final int MOST_TRIES = 20;
    private static final int AT_ONCE = 100;

    private final Batches batches;
    private final AskForHousehold asking;
    private final KeepOutcome outcomes;
    private final Directory directory;
    private final TownClock clock;

    AskInBatch(Batches batches, AskForHousehold asking, KeepOutcome outcomes, Directory directory, TownClock clock) {
        this.batches = batches;
        this.asking = asking;
        this.outcomes = outcomes;
        this.directory = directory;
        this.clock = clock;
    }

    /** Goes on with the batch of the territory in scope, for a while, until the source wants a rest or nobody waits. */
    void goOn(TerritoryId territory) {
        batches.findRunning().ifPresent(batch -> goOn(batch, territory));
    }

    private void goOn(Batch batch, TerritoryId territory) {
        for (int asked = 0; asked < AT_ONCE; asked++) {
            Instant now = clock.now();
            Optional<AskedHousehold> next = batches.take(batch.id(), now, now.plus(ASKING));
            if (next.isEmpty()) {
                batches.end(batch.id(), now);
                return;
            }
            if (!ask(batch, next.get(), territory)) {
                return;
            }
        }
    }

    /** False when the source wants a rest. */
    private boolean ask(Batch batch, AskedHousehold asked, TerritoryId territory) {
        Optional<HouseholdView> household = directory.listHouseholds(List.of(asked.household())).stream()
                .filter(home -> home.adults().contains(asked.person()))
                .findFirst();
        if (household.isEmpty()) {
            outcomes.missed(batch.id(), asked.household(), "moved");
            return true;
        }
        Cents former = outcomes.former(batch.id(), asked.household());
        return switch (asking.ask(household.get(), asked.person(), agent(batch, territory))) {
            case HouseholdAnswer.KnownValue(var value) -> {
                outcomes.found(batch.id(), household.get(), former, value);
                yield true;
            }
            case HouseholdAnswer.Missed(var why) -> {
                outcomes.missed(batch.id(), asked.household(), why);
                yield true;
            }
            case HouseholdAnswer.Later(var why, var again) -> later(batch, asked, why, again);
        };
    }

    private boolean later(Batch batch, AskedHousehold asked, String why, Instant again) {
        if (asked.tries() >= MOST_TRIES) {
            outcomes.missed(batch.id(), asked.household(), why);
            return true;
        }
        batches.postpone(batch.id(), asked.household(), again);
        return false;
    }

    /** The person who began the batch, who stands for it in the trail; no right is drawn from that. */
    private static Viewer agent(Batch batch, TerritoryId territory) {
        return new Viewer(
                territory,
                new PersonName(batch.startedBy(), "", ""),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
