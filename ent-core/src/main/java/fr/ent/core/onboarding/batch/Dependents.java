package fr.ent.core.onboarding.batch;

/** The statement that counts rows of core which an import didn't write and which rely on rows it made. */
final class Dependents {

    /** Takes {@code batch}, and since when a move could be taken back, {@code movedSince}. Each row is looked up in the import's changes by index, so the size of the import matters little. */
    static final String COUNT = """
            with mine as materialized (
                select entity, row_id from core.import_change where batch_id = :batch and kind = 'ADDED')
            select (select count(*) from mine join core.guardianship g on g.child_id = mine.row_id
                    where mine.entity = 'PUPIL' and not exists (%1$s and c.row_id = g.id))
                 + (select count(*) from mine join core.guardianship g on g.guardian_id = mine.row_id
                    where mine.entity in ('GUARDIAN', 'TEACHER') and not exists (%1$s and c.row_id = g.id))
                 + (select count(*) from mine join core.role_grant r on r.person_id = mine.row_id
                    where mine.entity in ('GUARDIAN', 'TEACHER') and not exists (%1$s and c.row_id = r.id))
                 + (select count(*) from mine join core.role_grant r on r.scope_id = mine.row_id
                    where mine.entity = 'CLASS' and not exists (%1$s and c.row_id = r.id))
                 + (select count(*) from mine join core.pupil p on p.class_id = mine.row_id
                    where mine.entity = 'CLASS' and not exists (%1$s and c.row_id = p.id))
                 + (select count(*) from core.pupil_move v
                    where (v.state = 'ANNOUNCED' or v.state = 'DONE' and v.done_at > :movedSince)
                      and (v.class_id in (select row_id from mine where entity = 'CLASS')
                           or v.from_class_id in (select row_id from mine where entity = 'CLASS')))
                 + (select count(*) from mine join core.household_member m on m.household_id = mine.row_id
                    where mine.entity = 'HOUSEHOLD' and not exists (%1$s and %2$s))
                 + (select count(*) from mine join core.household_member m on m.person_id = mine.row_id
                    where mine.entity in ('PUPIL', 'GUARDIAN', 'TEACHER') and not exists (%1$s and %2$s))""".formatted(
                    "select from core.import_change c where c.batch_id = :batch",
                    "c.entity = 'MEMBER' and c.row_id = m.person_id and c.after->>'household_id' = m.household_id::text");

    private Dependents() {}
}
