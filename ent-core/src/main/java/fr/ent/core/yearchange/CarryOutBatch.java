package fr.ent.core.yearchange;

import fr.ent.core.TerritoryId;
import fr.ent.core.yearchange.CarryOutRows.DonePupil;
import fr.ent.core.yearchange.begin.BeginYear;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.change.YearChangeState;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One batch of a change of years that is carried out: first its classes and teachers, then so many pupils at once. */
@Component
class CarryOutBatch {

    private static final int PUPILS = 200;

    private final YearChangeRows changes;
    private final CarryOutRows rows;
    private final BeginYear beginning;
    private final YearChangeClock clock;
    private final YearChangeTold told;

    CarryOutBatch(
            YearChangeRows changes,
            CarryOutRows rows,
            BeginYear beginning,
            YearChangeClock clock,
            YearChangeTold told) {
        this.changes = changes;
        this.rows = rows;
        this.beginning = beginning;
        this.clock = clock;
        this.told = told;
    }

    /** Whether there may be more to do. */
    @Transactional
    public boolean carryOut(TerritoryId town, YearChangeId id) {
        rows.holdImports();
        Optional<YearChange> found = changes.lock(id).filter(change -> change.state() == YearChangeState.APPLIED);
        found.ifPresent(change -> carryOut(town, change));
        return found.isPresent();
    }

    /** Tells the person who applied a change that it doesn't get on, once that isn't a matter of minutes any more. */
    @Transactional
    public void tellLate(YearChangeId id) {
        changes.find(id)
                .filter(change -> change.state() == YearChangeState.APPLIED && clock.isLate(change))
                .ifPresent(told::late);
    }

    private void carryOut(TerritoryId town, YearChange change) {
        if (change.begunAt() == null) {
            beginning.begin(change);
        }
        List<DonePupil> done = rows.movePupils(change, clock.today(), PUPILS);
        if (done.isEmpty()) {
            rows.forgetDecisions(change);
            rows.closeFormerClasses(change, clock.today());
            changes.finish(change.id(), clock.now());
            told.carriedOut(change, rows.count(change.id()), rows.countNewcomers(change));
        } else {
            told.done(town, change, done, clock.today().minusDays(1));
        }
    }
}
