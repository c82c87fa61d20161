package fr.ent.core.yearchange.begin;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.change.YearChange;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Teachers of a plan whose rights follow it, as rows. */
@Component
public class TeacherRows {

    /** Those who at {@code :now} teach at {@code :school} or head it, and until when they do; null without an end. */
    public static final String HOLDERS = """
            (select r.person_id, case when bool_and(r.ends_at is not null) then max(r.ends_at) end as ends_at
             from core.role_grant r
             where r.replaces is null and (r.ends_at is null or r.ends_at > :now)
               and (r.role in ('TEACHER', 'HEAD') and r.scope_type = 'SCHOOL' and r.scope_id = :school
                    or r.role = 'TEACHER' and r.scope_type = 'CLASS'
                       and r.scope_id in (select k.id from core.school_class k where k.school_id = :school))
             group by r.person_id)\s""";

    private final Sql sql;

    TeacherRows(Sql sql) {
        this.sql = sql;
    }

    /** Takes those out of the plan who have no right at the school any more: what somebody has ended stays ended. */
    List<MissingTeacher> leaveOut(YearChange change, Instant now) {
        return sql.of("""
                        with missing as (
                            delete from core.year_change_teacher t
                            where t.change_id = :change
                              and not exists (select from core.person n
                                              join\s""" + HOLDERS + """
                                              h on h.person_id = n.id
                                              where n.territory_id = t.territory_id and n.id = t.person_id
                                                and n.left_on is null)
                            returning t.territory_id, t.change_id, t.class_id, t.person_id)
                        select n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name) as teacher, c.name
                        from missing m
                        join core.person n on n.territory_id = m.territory_id and n.id = m.person_id
                        join core.year_change_class c on c.territory_id = m.territory_id and c.change_id = m.change_id
                         and c.id = m.class_id
                        order by c.name, teacher""")
                .with("change", change.id())
                .with("school", change.school())
                .with("now", now)
                .list(row -> new MissingTeacher(row.text("teacher"), row.text("name")));
    }

    /**
     * Gives teachers the right to their new class, for as long as they have one at the school; that to the class of the year
     * before gets an end, unless it has an earlier one.
     *
     * @return those who have a right they hadn't
     */
    List<PersonId> move(YearChange change, Instant now, Instant endOfOverlap) {
        List<PersonId> granted = sql.of("""
                        insert into core.role_grant (id, person_id, role, scope_type, scope_id, granted_at, granted_by, ends_at)
                        select t.grant_id, t.person_id, 'TEACHER', 'CLASS', c.opened_id, :now, :by, h.ends_at
                        from core.year_change_teacher t
                        join core.year_change_class c on c.territory_id = t.territory_id and c.change_id = t.change_id
                         and c.id = t.class_id
                        join\s""" + HOLDERS + """
                        h on h.person_id = t.person_id
                        where t.change_id = :change
                        on conflict (territory_id, person_id, role, scope_type, scope_id) do nothing
                        returning person_id""")
                .with("change", change.id())
                .with("school", change.school())
                .with("now", now)
                .with("by", change.appliedBy())
                .list(row -> row.id("person_id", PersonId::new));
        sql.of("""
                        with former as (
                            select r.territory_id, r.id, r.ends_at from core.role_grant r
                            where r.role = 'TEACHER' and r.scope_type = 'CLASS'
                              and r.scope_id in (select from_class_id from core.year_change_pupil where change_id = :change)
                              and (r.ends_at is null or r.ends_at > :end) for update),
                        noted as (
                            insert into core.year_change_right (change_id, grant_id, ended_before)
                            select :change, former.id, former.ends_at from former)
                        update core.role_grant r set ends_at = :end, version = r.version + 1 from former
                        where r.territory_id = former.territory_id and r.id = former.id""").with("change", change.id()).with("end", endOfOverlap).run();
        return granted;
    }

    /** Somebody who was to teach a class, both by their names. */
    record MissingTeacher(String teacher, String className) {}
}
