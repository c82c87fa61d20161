package fr.ent.canteen.booking.payer;

import fr.ent.canteen.BookingId;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The household that pays for each booked day. */
@Component
class PaidDays {

    private final Sql sql;

    PaidDays(Sql sql) {
        this.sql = sql;
    }

    /** Those of a child, from a day on, that live or could live again; locked until the transaction ends. */
    List<PaidDay> list(ChildId child, LocalDate from) {
        return sql.of("""
                        select id, day, household_id, booked_by from canteen.booking
                        where child_id = :child and day >= :from
                          and (status in ('REQUESTED', 'BOOKED', 'WAITING') or suspension_id is not null
                               or ended_turn is not null)
                        order by id for update""")
                .with("child", child)
                .with("from", from)
                .list(row -> new PaidDay(
                        row.id("id", BookingId::new),
                        row.day("day"),
                        row.idOrNull("household_id", HouseholdId::new),
                        row.id("booked_by", PersonId::new)));
    }

    /** Passes these days to the households that pay for them now. */
    void pass(Collection<PassedDay> days) {
        sql.of("""
                        update canteen.booking b set household_id = w.household, version = b.version + 1
                        from unnest(:ids, :households) as w (id, household)
                        where b.id = w.id""")
                .ids("ids", days, one -> one.day().booking())
                .ids("households", days, PassedDay::to)
                .run();
    }

    /** A booked day, its payer and the person who booked it. */
    record PaidDay(
            BookingId booking, LocalDate day, @Nullable HouseholdId household, PersonId bookedBy) {}

    /** A booked day and the household that pays for it from now on. */
    record PassedDay(PaidDay day, HouseholdId to) {}
}
