package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.CarryOutRows.DonePupil;
import fr.ent.core.yearchange.CarryOutRows.StepOutcome;
import fr.ent.core.yearchange.UndoYearChange.KeptPupil;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A change of years taken back, in a few statements whatever its size. */
@Component
class UndoRows {

    private static final int MOST_NAMED = 200;

    private static final String FORMER =
            "select distinct from_class_id from core.year_change_pupil where change_id = :change";

    private final Sql sql;
    private final FollowConsents consents;

    UndoRows(Sql sql, FollowConsents consents) {
        this.sql = sql;
        this.consents = consents;
    }

    /** The schools whose changes lead pupils into classes of this one, or have led them there. */
    Set<SchoolId> listSending(YearChangeId change) {
        return sql.of("""
                        select distinct s.school_id from core.year_change_pupil o
                        join core.year_change s on s.territory_id = o.territory_id and s.id = o.change_id
                        where o.class_change_id = :change and o.change_id <> :change
                          and s.state in ('APPLIED', 'CARRIED_OUT') and (o.outcome is null or o.outcome = 'MOVED')""").with("change", change).set(row -> row.id("school_id", SchoolId::new));
    }

    /** Takes those pupils back whom nothing has changed since; the others keep what they have now. */
    List<DonePupil> takeBack(YearChange change) {
        return consents.follow(listDone(change), () -> writeBack(change));
    }

    private List<ChildId> listDone(YearChange change) {
        return sql.of(
                        "select child_id from core.year_change_pupil where change_id = :change and outcome in ('MOVED', 'LEFT')")
                .with("change", change.id())
                .list(row -> row.id("child_id", ChildId::new));
    }

    private List<DonePupil> writeBack(YearChange change) {
        return sql.of("""
                        with back as (
                            update core.pupil p
                            set school_id = :school, class_id = o.from_class_id, level = o.level, next_step = o.next_step, left_on = null,
                                version = p.version + 1
                            from core.year_change_pupil o
                            where o.change_id = :change and o.outcome in ('MOVED', 'LEFT')
                              and p.territory_id = o.territory_id and p.id = o.child_id and p.version = o.moved_version
                            returning p.territory_id, p.id, p.class_id, o.outcome, o.next_school_id),
                        person as (
                            update core.person n set left_on = null, version = n.version + 1 from back
                            where back.outcome = 'LEFT' and n.territory_id = back.territory_id and n.id = back.id),
                        forgotten as (
                            update core.year_change_pupil o set outcome = null, moved_version = null from back
                            where o.territory_id = back.territory_id and o.change_id = :change and o.child_id = back.id)
                        select id, outcome, next_school_id, class_id from back""")
                .with("change", change.id())
                .with("school", change.school())
                .list(row -> new DonePupil(
                        row.id("id", ChildId::new),
                        row.choice("outcome", StepOutcome.class),
                        row.idOrNull("next_school_id", SchoolId::new),
                        row.id("class_id", ClassId::new)));
    }

    int countKept(YearChangeId change) {
        return sql.of(
                        "select count(*) from core.year_change_pupil where change_id = :change and outcome in ('MOVED', 'LEFT')")
                .with("change", change)
                .count();
    }

    /** The first of those who keep what they have now. */
    List<KeptPupil> listKept(YearChangeId change) {
        return sql.of("""
                        select o.child_id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               k.id as class_id, k.name as class_name
                        from core.year_change_pupil o
                        join core.pupil p on p.territory_id = o.territory_id and p.id = o.child_id
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
                        where o.change_id = :change and o.outcome in ('MOVED', 'LEFT')
                        order by n.family_key, n.given_key limit :most""")
                .with("change", change)
                .with("most", MOST_NAMED)
                .list(row -> new KeptPupil(
                        row.id("child_id", ChildId::new),
                        row.text("given_name") + " " + row.text("family_name"),
                        row.id("class_id", ClassId::new),
                        row.text("class_name")));
    }

    /**
     * Teachers have their rights as before, as far as nobody else has changed them; they keep those to classes in which
     * pupils stay.
     *
     * @param end that the change gave them; a right that ends on another day has got that from somebody since
     * @return those who lose a right that the change gave
     */
    List<PersonId> giveRightsBack(YearChangeId change, Instant end) {
        List<PersonId> ended = sql.of("""
                        delete from core.role_grant r using core.year_change_teacher t
                        where t.change_id = :change and r.territory_id = t.territory_id and r.id = t.grant_id
                          and r.version = 0
                          and not exists (select from core.pupil p
                                          where p.territory_id = r.territory_id and p.class_id = r.scope_id
                                            and p.left_on is null)
                        returning r.person_id""").with("change", change).list(row -> row.id("person_id", PersonId::new));
        sql.of("""
                        with former as (
                            delete from core.year_change_right where change_id = :change
                            returning territory_id, grant_id, ended_before)
                        update core.role_grant r set ends_at = former.ended_before, version = r.version + 1 from former
                        where r.territory_id = former.territory_id and r.id = former.grant_id and r.ends_at = :end""").with("change", change).with("end", end).run();
        return ended;
    }

    /** The classes of the year before that pupils or teachers are in again are open, and those made for nobody closed. */
    void openAndClose(YearChangeId change, LocalDate today) {
        sql.of("update core.school_class k set closed_on = null, version = k.version + 1"
                        + " where k.closed_on is not null and k.id in (" + FORMER + ") " + """
                        and exists (select from core.pupil p
                                    where p.territory_id = k.territory_id and p.class_id = k.id and p.left_on is null)""")
                .with("change", change)
                .run();
        sql.of("""
                        update core.school_class k set closed_on = :today, version = k.version + 1
                        from core.year_change_class c
                        where c.change_id = :change and c.made and k.territory_id = c.territory_id and k.id = c.opened_id
                          and k.closed_on is null
                          and not exists (select from core.pupil p
                                          where p.territory_id = k.territory_id and p.class_id = k.id and p.left_on is null)
                          and not exists (select from core.role_grant r
                                          where r.territory_id = k.territory_id and r.role = 'TEACHER'
                                            and r.scope_type = 'CLASS' and r.scope_id = k.id)""").with("change", change).with("today", today).run();
    }
}
