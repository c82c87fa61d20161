package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.accompaniment.Accompaniment.AccompanimentKey;
import fr.ent.core.accompaniment.Accompaniment.AccompanimentTime;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accompaniments as rows: rights that begin on a day, and the pupils who are named on them. */
@Component
class AccompanimentRows {

    private final Sql sql;
    private final RightEnds ends;

    AccompanimentRows(Sql sql, RightEnds ends) {
        this.sql = sql;
        this.ends = ends;
    }

    /** One that isn't over, held until the end of the transaction. */
    Optional<Accompaniment> lock(RightId id) {
        return sql.of("""
                        select g.id, g.version, g.person_id, g.role, g.scope_id, g.starts_at, g.ends_at,
                               coalesce(k.school_id, g.scope_id) as school_id,
                               array(select a.child_id from core.accompanied_pupil a
                                     where a.territory_id = g.territory_id and a.grant_id = g.id) as children
                        from core.role_grant g
                        left join core.school_class k on k.territory_id = g.territory_id and k.id = g.scope_id
                        where g.id = :id and g.role in ('ATSEM', 'AESH', 'RASED') and g.ends_at > :now
                        for update of g""").with("id", id).with("now", ends.now()).find(AccompanimentRows::accompaniment);
    }

    private static Accompaniment accompaniment(Row row) {
        return new Accompaniment(
                new AccompanimentKey(
                        row.id("id", RightId::new),
                        row.whole("version"),
                        row.id("person_id", PersonId::new),
                        row.choice("role", AccompanimentKind.class)),
                row.id("school_id", SchoolId::new),
                row.uuid("scope_id"),
                row.ids("children", ChildId::new),
                new AccompanimentTime(row.instant("starts_at"), row.instant("ends_at")));
    }

    /** False when the person has that right already. */
    boolean add(Accompaniment wanted, PersonId by) {
        boolean isAdded = sql.of("""
                        insert into core.role_grant (id, person_id, role, scope_type, scope_id, granted_at, granted_by,
                                                     starts_at, ends_at)
                        values (:id, :person, :role, :type, :place, :now, :by, :startsAt, :endsAt)
                        on conflict (territory_id, person_id, role, scope_type, scope_id) do nothing""")
                .with("id", wanted.id())
                .with("person", wanted.person())
                .with("role", wanted.kind())
                .with("type", wanted.kind().scope())
                .with("place", wanted.place())
                .with("now", ends.now())
                .with("by", by)
                .with("startsAt", wanted.time().startsAt())
                .with("endsAt", wanted.time().endsAt())
                .changedOne();
        if (isAdded) {
            name(wanted.id(), wanted.children());
        }
        return isAdded;
    }

    void change(RightId id, Collection<ChildId> children, Instant endsAt) {
        sql.of("update core.role_grant set ends_at = :endsAt, version = version + 1 where id = :id")
                .with("id", id)
                .with("endsAt", endsAt)
                .run();
        sql.of("delete from core.accompanied_pupil where grant_id = :id and child_id <> all(:children)")
                .with("id", id)
                .ids("children", children)
                .run();
        name(id, children);
    }

    private void name(RightId id, Collection<ChildId> children) {
        sql.of("""
                        insert into core.accompanied_pupil (grant_id, child_id)
                        select :id, c.id from unnest(cast(:children as uuid[])) as c (id) on conflict do nothing""").with("id", id).ids("children", children).run();
    }

    /** Takes one back that hasn't begun, as if it had never been. */
    void remove(RightId id) {
        sql.of("delete from core.role_grant where id = :id").with("id", id).run();
    }
}
