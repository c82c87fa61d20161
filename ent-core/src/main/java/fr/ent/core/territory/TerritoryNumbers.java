package fr.ent.core.territory;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of this instance's territories: agents come to the one that has their establishment's. */
@Component
public class TerritoryNumbers {

    private final Sql sql;

    TerritoryNumbers(Sql sql) {
        this.sql = sql;
    }

    /** Whether another territory than the one in scope has this number; of two who want it at once, one waits for the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isTaken(Siret siret) {
        sql.of("select 1 from pg_advisory_xact_lock(hashtextextended('siret:' || :siret, 0))")
                .with("siret", siret.value())
                .each(row -> {});
        return sql.of("select count(*) from core.territory where siret = :siret and id <> :own")
                        .with("siret", siret.value())
                        .with("own", TerritoryScope.require())
                        .count()
                > 0;
    }
}
