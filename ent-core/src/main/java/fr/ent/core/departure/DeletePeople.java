package fr.ent.core.departure;

import fr.ent.core.PersonId;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes who has left, and deletes people three months after they did, some at once and each batch in a transaction of its
 * own. A round cut short goes on with the next one.
 */
@Component
class DeletePeople {

    private static final Logger LOG = LoggerFactory.getLogger(DeletePeople.class);
    private static final int AT_ONCE = 50;
    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));

    private final Rounds rounds;
    private final Departures departures;
    private final DepartureDays days;
    private final ErasePeople erasePeople;
    private final DeletionTrail trail;

    DeletePeople(
            Rounds rounds, Departures departures, DepartureDays days, ErasePeople erasePeople, DeletionTrail trail) {
        this.rounds = rounds;
        this.departures = departures;
        this.days = days;
        this.erasePeople = erasePeople;
        this.trail = trail;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 15, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "delete-people", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                departures.listTerritories(days.now()),
                town -> inTown(),
                (town, failure) -> LOG.error("People of {} stay until the next round", town, failure));
    }

    private void inTown() {
        LocalDate today = days.today();
        trail.transaction(() -> departures.note(days.now(), today));
        List<PersonId> some = departures.listDue(today, BEFORE_ALL, AT_ONCE);
        while (!some.isEmpty()) {
            delete(some, today);
            some = departures.listDue(today, some.getLast(), AT_ONCE);
        }
    }

    /** Deletes these together, or else one by one, so that one of them keeps no other. */
    private void delete(List<PersonId> some, LocalDate today) {
        try {
            trail.transaction(() -> {
                List<PersonId> people = departures.hold(some, today);
                if (!people.isEmpty()) {
                    erasePeople.erase(people);
                    trail.deleted(people.size());
                }
            });
        } catch (RuntimeException failure) {
            if (some.size() == 1) {
                LOG.error("Person {} stays until the next round", some.getFirst(), failure);
            } else {
                some.forEach(one -> delete(List.of(one), today));
            }
        }
    }
}
