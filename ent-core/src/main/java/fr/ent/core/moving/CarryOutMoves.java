package fr.ent.core.moving;

import fr.ent.core.leaving.LeavingDelay;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out moves whose first day has come, each in a transaction of its own with all that follows. */
@Component
class CarryOutMoves {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutMoves.class);

    private final Rounds rounds;
    private final PupilMoveRows rows;
    private final CarryOutMove carryOutMove;
    private final LeavingDelay days;
    private final TransactionTemplate transaction;

    CarryOutMoves(
            Rounds rounds,
            PupilMoveRows rows,
            CarryOutMove carryOutMove,
            LeavingDelay days,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.rows = rows;
        this.carryOutMove = carryOutMove;
        this.days = days;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(5), "move-pupils", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                rows.listTerritories(days.now()),
                town -> inTown(),
                (town, failure) -> LOG.error("Pupils of {} move in the next round", town, failure));
    }

    private void inTown() {
        rounds.each(
                rows.listDue(days.today()),
                move -> transaction.executeWithoutResult(status -> carryOutMove.carryOut(move)),
                (move, failure) -> LOG.error("Move {} is carried out in the next round", move, failure));
    }
}
