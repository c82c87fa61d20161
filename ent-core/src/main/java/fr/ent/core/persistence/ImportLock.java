package fr.ent.core.persistence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one at a time write many people, or where they are: imports of a territory, and whatever an import would meet. */
@Component
public class ImportLock {

    private final Sql sql;

    ImportLock(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no import of the territory is being applied or undone, and keeps it so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        sql.of("select pg_advisory_xact_lock(hashtextextended('import:' || core.territory()::text, 0))")
                .each(row -> {});
    }
}
