package fr.ent.core.catalogue;

import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Room in the places of the catalogue: each takes 5,000 resources, so that it is read and given as one. */
@Component
public class CatalogueRoom {

    /** This part of the catalogue has 5,000 resources, or would have more. */
    public static final String FULL = "409 core:catalogue-full";

    static final int MOST = 5_000;

    private final Sql sql;

    CatalogueRoom(Sql sql) {
        this.sql = sql;
    }

    /** Waits until nobody else adds to the catalogue of the territory, and keeps it so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        sql.of("select pg_advisory_xact_lock(hashtextextended('catalogue:' || core.territory()::text, 0))")
                .each(row -> {});
    }

    /** Whether a place can take so many more. */
    public boolean has(ResourcePlace place, int more) {
        return sql.of("""
                        select count(*) + :more <= :most as room from core.resource
                        where origin = :origin and school_id is not distinct from cast(:school as uuid)""")
                .with("origin", place.origin())
                .with("school", place.schoolId())
                .with("more", more)
                .with("most", MOST)
                .get(row -> row.flag("room"));
    }
}
