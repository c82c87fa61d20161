package fr.ent.core.replacement;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Replacements as rows: rights to a class that begin on a day, and say for whom. */
@Component
class ReplacementRows {

    private final Sql sql;
    private final RightEnds ends;

    ReplacementRows(Sql sql, RightEnds ends) {
        this.sql = sql;
        this.ends = ends;
    }

    /** Those that run or are to come, in one statement. */
    List<ReplacementView> list(ClassId schoolClass) {
        return sql.of("""
                        select g.id, g.version, g.starts_at, g.ends_at, g.person_id, n.given_name,
                               coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               r.id as replaced_id, r.given_name as replaced_given_name,
                               coalesce(nullif(r.usual_name, ''), r.family_name) as replaced_family_name,
                               exists (select from core.account a
                                       where a.territory_id = g.territory_id and a.person_id = g.person_id
                                         and a.state = 'IN_USE') as reached
                        from core.role_grant g
                        join core.person n on n.territory_id = g.territory_id and n.id = g.person_id
                        left join core.person r on r.territory_id = g.territory_id and r.id = g.replaces
                        where g.scope_id = :class and g.replaces is not null and g.ends_at > :now
                        order by g.starts_at, g.id""").with("class", schoolClass).with("now", ends.now()).list(this::view);
    }

    private ReplacementView view(Row row) {
        return new ReplacementView(
                row.id("id", RightId::new),
                row.whole("version"),
                new PersonName(row.id("person_id", PersonId::new), row.text("given_name"), row.text("family_name")),
                StandIns.replaced(row),
                ends.dayOf(row.instant("starts_at")),
                ends.dayOf(row.instant("ends_at").minusMillis(1)),
                !row.instant("starts_at").isAfter(ends.now()),
                row.flag("reached"));
    }

    /** A replacement that isn't over, held until the end of the transaction. */
    Optional<Replacement> lock(RightId id) {
        return sql.of("""
                        select id, version, scope_id, person_id, replaces, starts_at, ends_at from core.role_grant
                        where id = :id and replaces is not null and ends_at > :now for update""")
                .with("id", id)
                .with("now", ends.now())
                .find(row -> new Replacement(
                        row.id("id", RightId::new),
                        row.whole("version"),
                        row.id("scope_id", ClassId::new),
                        row.id("person_id", PersonId::new),
                        row.id("replaces", PersonId::new),
                        row.instant("starts_at"),
                        row.instant("ends_at")));
    }

    /** Whether the class isn't closed and this person teaches it to last; held so that nobody closes it meanwhile. */
    boolean holdTaught(ClassId schoolClass, PersonId teacher) {
        return sql.of("""
                        select k.id from core.school_class k
                        where k.id = :class and k.closed_on is null
                          and exists (select from core.role_grant g
                                      where g.territory_id = k.territory_id and g.scope_id = k.id and g.role = 'TEACHER'
                                        and g.person_id = :teacher and g.replaces is null
                                        and (g.ends_at is null or g.ends_at > :now))
                        for key share""")
                .with("class", schoolClass)
                .with("teacher", teacher)
                .with("now", ends.now())
                .find(row -> row.uuid("id"))
                .isPresent();
    }

    boolean isBarredFromPupil(ClassId schoolClass, PersonId person) {
        return sql.of("""
                        select exists (select from core.guardianship g
                                       join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                                       where g.guardian_id = :person and g.restricted and p.class_id = :class
                                         and p.left_on is null) as barred""").with("person", person).with("class", schoolClass).get(row -> row.flag("barred"));
    }

    /** False when the person has a right to the class already. */
    boolean add(Replacement wanted, PersonId by) {
        return sql.of("""
                        insert into core.role_grant (id, person_id, role, scope_type, scope_id, granted_at, granted_by,
                                                     starts_at, ends_at, replaces)
                        values (:id, :person, 'TEACHER', 'CLASS', :class, :now, :by, :startsAt, :endsAt, :replaces)
                        on conflict (territory_id, person_id, role, scope_type, scope_id) do nothing""")
                .with("id", wanted.id())
                .with("person", wanted.person())
                .with("class", wanted.schoolClass())
                .with("now", ends.now())
                .with("by", by)
                .with("startsAt", wanted.startsAt())
                .with("endsAt", wanted.endsAt())
                .with("replaces", wanted.replaced())
                .changedOne();
    }

    void move(RightId id, Instant endsAt) {
        sql.of("update core.role_grant set ends_at = :endsAt, version = version + 1 where id = :id")
                .with("id", id)
                .with("endsAt", endsAt)
                .run();
    }

    /** Takes one back that hasn't begun, as if it had never been. */
    void remove(RightId id) {
        sql.of("delete from core.role_grant where id = :id").with("id", id).run();
    }
}
