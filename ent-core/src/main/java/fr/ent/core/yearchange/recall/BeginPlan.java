package fr.ent.core.yearchange.recall;

import fr.ent.core.SchoolId;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.change.YearChangeRows.Created;
import fr.ent.core.yearchange.coming.NextSchools;
import fr.ent.core.yearchange.plan.OnwardPath;
import fr.ent.core.yearchange.plan.OnwardPath.OnwardWay;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a school's plan for a year. What people wrote in one that was undone before that year began is in it again. */
@Component
public class BeginPlan {

    private final YearChangeRows rows;
    private final RecalledRows recalled;
    private final NextSchools nextSchools;

    BeginPlan(YearChangeRows rows, RecalledRows recalled, NextSchools nextSchools) {
        this.rows = rows;
        this.recalled = recalled;
        this.nextSchools = nextSchools;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public YearChange begin(SchoolId school, UUID year, Created created) {
        Optional<YearChange> undone = rows.findCalledOff(school, year);
        OnwardPath onward = undone.map(YearChange::onward)
                .filter(known -> known.way() != OnwardWay.ASKED)
                .orElseGet(() -> nextSchools.propose(school));
        YearChangeId id = YearChangeId.next();
        rows.add(id, school, year, onward, created);
        YearChange change = rows.lock(id).orElseThrow();
        undone.ifPresent(former -> recalled.copy(former, change));
        return change;
    }
}
