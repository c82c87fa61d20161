package fr.ent.core.departure;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.TerritoryId;
import fr.ent.core.departure.DepartureView.DepartedKind;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** People of the territory in scope whom nothing ties to it any more, as they were noted. */
@Component
class Departures {

    /**
     * For how long people who left are kept (arrêté of 30 November 2006, article 6). Whoever has long left when it is first
     * noticed is seen for a month, for something may have been overlooked.
     */
    private static final String DUE_ON = """
            greatest(d.since + interval '3 months', d.noted_at + interval '30 days')""";

    private static final String DUE = DUE_ON + """
             < cast(:today as date) + 1 and (d.kept_until is null or d.kept_until <= :today)
            and not exists (select from core.undoable_person u where u.person_id = d.person_id)""";

    /** No child, no home, no sign-in, no act: somebody never was here. A right may have been given, and ended. */
    private static final String NEVER_BEGAN = """
            not exists (select from core.pupil x where x.id = n.id)
            and not exists (select from core.guardianship x where x.guardian_id = n.id)
            and not exists (select from core.ended_guardianship x where x.guardian_id = n.id)
            and not exists (select from core.household_member x where x.person_id = n.id)
            and not exists (select from core.household_stay x where x.person_id = n.id)
            and not exists (select from core.account x where x.person_id = n.id and x.state <> 'WAITING')
            and not exists (select from core.audit_entry x where x.actor_id = n.id)
            and not exists (select from core.undoable_person x where x.person_id = n.id)\s""";

    private final Sql sql;

    Departures(Sql sql) {
        this.sql = sql;
    }

    /** The territories where somebody has left or come back without it being noted, or is to be deleted; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select core.territories_with_departures(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Notes who has left and who is back. Somebody of whom no last day is known leaves as it is noted. */
    void note(Instant now, LocalDate today) {
        sql.of("""
                        delete from core.departure d
                        where not exists (select from core.away_person a where a.person_id = d.person_id)""").run();
        sql.of("""
                        insert into core.departure as d (person_id, since, noted_at)
                        select a.person_id, least(coalesce(a.since, :today), :today), :now from core.away_person a
                        on conflict (territory_id, person_id) do nothing""").with("today", today).with("now", now).run();
    }

    /** Those to be deleted today, after this one. */
    List<PersonId> listDue(LocalDate today, PersonId after, int most) {
        return sql.of("select d.person_id from core.departure d where d.person_id > :after and " + DUE
                        + " order by d.person_id limit :most")
                .with("today", today)
                .with("after", after)
                .with("most", most)
                .list(row -> row.id("person_id", PersonId::new));
    }

    /**
     * Those of these people who are to be deleted, held until the transaction ends: nobody gives them a right, a child or an
     * account meanwhile. Whom another copy holds is left out.
     */
    List<PersonId> hold(List<PersonId> people, LocalDate today) {
        List<PersonId> held = sql.of("""
                        select n.id from core.person n where n.id = any(:people) order by n.id for update skip locked""").ids("people", people).list(row -> row.id("id", PersonId::new));
        return sql.of("""
                        select d.person_id from core.departure d
                        join core.away_person a on a.person_id = d.person_id
                        where d.person_id = any(:people) and %s order by d.person_id""".formatted(DUE))
                .ids("people", held)
                .with("today", today)
                .list(row -> row.id("person_id", PersonId::new));
    }

    /** Those who are to be deleted, the next ones first. */
    List<DepartureView> list(int most) {
        return sql.of("""
                        select d.person_id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               exists (select from core.pupil p where p.id = n.id) as pupil, d.since,
                               greatest(%s, d.kept_until)::date as deleted_on,
                               d.kept_until, d.kept_because, d.kept_until is null and %s as removable
                        from core.departure d join core.person n on n.id = d.person_id
                        order by deleted_on, family_name, given_name, d.person_id limit :most""".formatted(DUE_ON, NEVER_BEGAN))
                .with("most", most)
                .list(row -> new DepartureView(
                        new PersonName(
                                row.id("person_id", PersonId::new), row.text("given_name"), row.text("family_name")),
                        row.flag("pupil") ? DepartedKind.PUPIL : DepartedKind.ADULT,
                        row.day("since"),
                        row.day("deleted_on"),
                        row.dayOrNull("kept_until"),
                        row.textOrNull("kept_because"),
                        row.flag("removable")));
    }

    /** Whether there is somebody, who is held until the transaction ends. */
    boolean hold(PersonId person) {
        return !sql.of("select n.id from core.person n where n.id = :person for update")
                .with("person", person)
                .list(row -> row.uuid("id"))
                .isEmpty();
    }

    /** Whether somebody is away who never was here, and may go at once. */
    boolean hasNeverBegun(PersonId person) {
        return sql.of("""
                                select count(*) from core.person n join core.away_person a on a.person_id = n.id
                                where n.id = :person and %s
                                  and not exists (select from core.departure d
                                                  where d.person_id = n.id and d.kept_until is not null)""".formatted(NEVER_BEGAN)).with("person", person).count() > 0;
    }

    /** Whether somebody who left is kept longer from now on. */
    boolean keep(PersonId person, LocalDate until, String because, PersonId by) {
        return sql.of("""
                        update core.departure set kept_until = :until, kept_because = :because, kept_by = :by
                        where person_id = :person""")
                .with("person", person)
                .with("until", until)
                .with("because", because)
                .with("by", by)
                .changedOne();
    }

    /** Whether somebody was kept longer, and is no more. */
    boolean release(PersonId person) {
        return sql.of("""
                        update core.departure set kept_until = null, kept_because = null, kept_by = null
                        where person_id = :person and kept_until is not null""").with("person", person).changedOne();
    }
}
