package fr.ent.core.onboarding.batch;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds classes that an import empties, or would. */
@Component
class EmptiedClasses {

    /**
     * A class from which an import takes the last pupils. People close it, once nobody is in it.
     *
     * @param pupils who are still in it: until it is applied all of them, afterwards those about to leave
     * @param teachers who still teach it
     */
    record EmptiedClass(ClassId id, String name, int pupils, int teachers) {}

    private final Sql sql;

    EmptiedClasses(Sql sql) {
        this.sql = sql;
    }

    /** Open classes of the school whom the import takes pupils from, and in which nobody stays. */
    List<EmptiedClass> list(Batch batch) {
        if (batch.state() != ImportState.PREVIEWED && batch.state() != ImportState.APPLIED) {
            return List.of();
        }
        return sql.of("""
                        with mine as materialized (
                            select row_id, kind, before->>'class_id' as was, after->>'class_id' as becomes
                            from core.import_change where batch_id = :batch and entity = 'PUPIL'),
                        touched as (
                            select was::uuid as id from mine where kind = 'MOVED' and was is not null
                            union
                            select p.class_id from mine join core.pupil p on p.id = mine.row_id where mine.kind = 'LEFT')
                        select k.id, k.name,
                               (select count(*) from core.pupil p where p.class_id = k.id and p.left_on is null) as pupils,
                               (select count(distinct r.person_id) from core.role_grant r
                                where r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id = k.id) as teachers
                        from touched join core.school_class k on k.id = touched.id
                        where k.school_id = :school and k.closed_on is null
                          and not exists (select from mine where becomes = k.id::text)
                          and not exists (
                              select from core.pupil p where p.class_id = k.id and p.left_on is null
                              and not exists (select from core.pupil_leaving l where l.child_id = p.id and l.left_at is null)
                              and not exists (select from mine where mine.row_id = p.id
                                              and (kind = 'LEFT' or kind = 'MOVED' and was = k.id::text)))
                        order by k.name""")
                .with("batch", batch.id())
                .with("school", batch.school())
                .list(row -> new EmptiedClass(
                        row.id("id", ClassId::new), row.text("name"), row.whole("pupils"), row.whole("teachers")));
    }
}
