package fr.ent.canteen.presence.finish;

import fr.ent.canteen.ActivityId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The finishes of rolls, in the territory in scope. One stands at a time. */
@Component
class Finishes {

    private final Sql sql;

    Finishes(Sql sql) {
        this.sql = sql;
    }

    /** A day of an activity. */
    record RollDay(ActivityId activity, LocalDate day) {}

    /** A person's word that a roll is finished, under the id its tablet gave it. */
    record PersonsFinish(UUID id, RollDay roll, PersonId by, Instant at, Instant receivedAt) {}

    /**
     * Keeps a finish that isn't known yet; whether it stands. It doesn't when the roll is finished already, or was opened
     * again after that moment. Two statements, the first of which takes the roll's lock.
     */
    boolean add(PersonsFinish finish) {
        lock(finish.roll());
        return sql.of("""
                        insert into canteen.presence_finish
                            (id, activity_id, day, finished_by, finished_at, received_at, state)
                        select :id, :activity, :day, :by, :at, :received,
                               case when exists (
                                   select from canteen.presence_finish f
                                   where f.activity_id = :activity and f.day = :day
                                     and (f.state = 'STANDS' or f.reopened_at >= :at)) then 'LATE' else 'STANDS' end
                        on conflict do nothing
                        returning state = 'STANDS' as stands""")
                .with("id", finish.id())
                .with("activity", finish.roll().activity())
                .with("day", finish.roll().day())
                .with("by", finish.by())
                .with("at", finish.at())
                .with("received", finish.receivedAt())
                .find(row -> row.flag("stands"))
                .orElse(false);
    }

    /** Whether anybody had booked that day, or was tapped on it. */
    boolean hasRoll(RollDay roll) {
        return sql.of("""
                        select (exists (select from canteen.booking b
                                        where b.activity_id = :activity and b.day = :day and b.status = 'BOOKED')
                                or exists (select from canteen.presence_day d
                                           where d.activity_id = :activity and d.day = :day and d.last > 0)) as there""")
                .with("activity", roll.activity())
                .with("day", roll.day())
                .get(row -> row.flag("there"));
    }

    /** Whether that id stands for the finish of another roll. */
    boolean isTaken(UUID id, RollDay roll) {
        return sql.of("""
                        select count(*) from canteen.presence_finish
                        where id = :id and not (activity_id = :activity and day = :day)""")
                        .with("id", id)
                        .with("activity", roll.activity())
                        .with("day", roll.day())
                        .count()
                > 0;
    }

    private void lock(RollDay roll) {
        sql.of("""
                        insert into canteen.presence_day as d (activity_id, day)
                        values (:activity, :day)
                        on conflict (territory_id, activity_id, day) do update set last = d.last""").with("activity", roll.activity()).with("day", roll.day()).run();
    }

    /** Whether that finish stood. */
    boolean reopen(UUID finish, RollDay roll, PersonId by, Instant at, String reason) {
        return sql.of("""
                        update canteen.presence_finish
                        set state = 'REOPENED', reopened_by = :by, reopened_at = :at, reason = :reason
                        where id = :id and activity_id = :activity and day = :day and state = 'STANDS'""")
                .with("id", finish)
                .with("activity", roll.activity())
                .with("day", roll.day())
                .with("by", by)
                .with("at", at)
                .with("reason", reason)
                .changedOne();
    }

    /** The territories where reasons of rolls from before a day are kept; needs none in scope. */
    List<TerritoryId> listTerritoriesWithReasons(LocalDate before) {
        return sql.of("select canteen.territories_with_reopenings(:before) as id")
                .with("before", before)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Empties the reasons for which rolls from before a day were opened again; that they were stays. */
    void forgetReasons(LocalDate before) {
        sql.of("update canteen.presence_finish set reason = '' where reason <> '' and day < :before")
                .with("before", before)
                .run();
    }
}
