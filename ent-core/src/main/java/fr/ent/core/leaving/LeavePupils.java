package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.PupilLeft;
import fr.ent.core.TerritoryId;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets pupils leave whose first day away has come, each in a transaction of its own with all that ends. */
@Component
class LeavePupils {

    private static final Logger LOG = LoggerFactory.getLogger(LeavePupils.class);

    private final Rounds rounds;
    private final Leavings leavings;
    private final LeavingDelay delay;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LeavePupils(
            Rounds rounds,
            Leavings leavings,
            LeavingDelay delay,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.leavings = leavings;
        this.delay = delay;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(5), "leave-pupils", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                leavings.listTerritoriesWithLeavers(delay.now()),
                this::inTown,
                (town, failure) -> LOG.error("Pupils of {} stay until the next round", town, failure));
    }

    private void inTown(TerritoryId town) {
        LocalDate today = delay.today();
        rounds.each(
                leavings.listDue(today),
                child -> transaction.executeWithoutResult(status -> leave(town, child, today)),
                (child, failure) -> LOG.error("Pupil {} stays until the next round", child, failure));
    }

    /** Bookings end from the first day away on, should the round come late. */
    private void leave(TerritoryId town, ChildId child, LocalDate today) {
        leavings.holdImports();
        leavings.forgetElsewhere(List.of(child));
        leavings.leave(child, today, delay.now()).ifPresent(leaver -> {
            events.publishEvent(new PupilLeft(
                    town, leaver.child(), leaver.school(), leaver.on().minusDays(1)));
        });
    }
}
