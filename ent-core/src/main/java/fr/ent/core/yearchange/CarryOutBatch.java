package fr.ent.core.yearchange;

import fr.ent.core.TerritoryId;
import fr.ent.core.yearchange.CarryOutRows.DonePupil;
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
    private final YearChangeClock clock;
    private final YearChangeTold told;

    CarryOutBatch(YearChangeRows changes, CarryOutRows rows, YearChangeClock clock, YearChangeTold told) {
        this.changes = changes;
        this.rows = rows;
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

    private void carryOut(TerritoryId town, YearChange change) {
        if (change.begunAt() == null) {
            rows.openClasses(change);
            rows.moveTeachers(change, clock.now(), clock.endOfOverlap());
            changes.begin(change.id(), clock.now());
        }
        List<DonePupil> done = rows.movePupils(change, clock.today(), PUPILS);
        if (done.isEmpty()) {
            rows.closeFormerClasses(change, clock.today());
            changes.finish(change.id(), clock.now());
            told.carriedOut(change, rows.count(change.id()));
        } else {
            told.left(town, change, done, clock.today().minusDays(1));
        }
    }
}
