package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.prices.quotient.fetch.AskForHousehold;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a batch, unless one runs. */
@Component
class BeginBatch {

    private final Batches batches;
    private final AskForHousehold asking;
    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    BeginBatch(Batches batches, AskForHousehold asking, Sql sql, Audit audit, Clock clock) {
        this.batches = batches;
        this.asking = asking;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    boolean isOffered(Viewer agent) {
        return asking.isOffered(agent.territory());
    }

    int countConsents() {
        return sql.of("select count(*) from canteen.quotient_consent").count();
    }

    @Transactional
    Optional<Batches.Batch> begin(Viewer agent) {
        Optional<Batches.Batch> begun = batches.begin(agent.person(), clock.instant());
        begun.ifPresent(batch -> audit.record(
                agent.person(),
                "quotient-batch.begun",
                "batch:" + batch.id(),
                Map.of("households", Integer.toString(batches.count(batch.id())))));
        return begun;
    }
}
