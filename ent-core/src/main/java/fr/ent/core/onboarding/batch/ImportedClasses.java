package fr.ent.core.onboarding.batch;

import fr.ent.core.persistence.Sql;
import java.util.UUID;

/** The classes of an import: those that it changes, and those of the pupils and teachers whom it moves. */
final class ImportedClasses {

    /** Takes {@code batch}. */
    private static final String CLASSES = """
            select row_id from core.import_change where batch_id = :batch and entity = 'CLASS'
            union
            select p.class_id from core.import_change c
            join core.pupil p on p.territory_id = c.territory_id and p.id = c.row_id
            where c.batch_id = :batch and c.entity = 'PUPIL'
            union
            select cast(side->>'class_id' as uuid) from core.import_change c
            cross join lateral (values (c.before), (c.after)) as sides (side)
            where c.batch_id = :batch and c.entity = 'PUPIL'
            union
            select cast(side->>'scope_id' as uuid) from core.import_change c
            cross join lateral (values (c.before), (c.after)) as sides (side)
            where c.batch_id = :batch and c.entity = 'RIGHT'""";

    private final Sql sql;

    ImportedClasses(Sql sql) {
        this.sql = sql;
    }

    /** Makes wait until the end of the transaction whoever closes one of the import's classes. */
    void hold(UUID batch) {
        sql.of("select id from core.school_class where id in (" + CLASSES + ") order by id for no key update")
                .with("batch", batch)
                .each(row -> {});
    }

    /** Opens those of the import's classes that people closed before pupils or teachers came into them with it. */
    void openThoseInUse(UUID batch) {
        sql.of("update core.school_class k set closed_on = null, version = version + 1 where closed_on is not null"
                        + " and id in (" + CLASSES + ") and " + """
                        (exists (select from core.pupil p where p.territory_id = k.territory_id and p.class_id = k.id
                                 and p.left_on is null)
                         or exists (select from core.role_grant r where r.territory_id = k.territory_id
                                    and r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id = k.id))""")
                .with("batch", batch)
                .run();
    }
}
