package fr.ent.canteen.packages;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The bookings that a package can be charged for: those that have a place, and those called off that weren't booked anew; where
 * they are called off for nothing they only keep its price.
 */
@Component
class PackageBookings {

    private final Sql sql;
    private final KeptPriceRows rows;
    private final Leavers leavers;

    PackageBookings(Sql sql, KeptPriceRows rows, Leavers leavers) {
        this.sql = sql;
        this.rows = rows;
        this.leavers = leavers;
    }

    /** Two statements. */
    List<ChargedBooking> list(Collection<ChildId> children, DateRange range) {
        DaysAway away = new DaysAway(leavers.firstDaysAway(children));
        return sql.of("""
                        select b.child_id, b.activity_id, b.day, b.household_id, b.amount_cents, b.explanation, b.situation,
                               b.price_fixed, b.units, b.session, b.status = 'BOOKED' as live,
                               coalesce(s.free_of_charge, false) as free
                        from canteen.booking b
                        left join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
                        where b.child_id = any(:children) and b.day between :from and :to
                          and (b.status = 'BOOKED'
                               or b.suspension_id is not null and b.held = 'BOOKED'
                                  and not exists (select from canteen.booking l
                                                  where l.territory_id = b.territory_id and l.child_id = b.child_id
                                                    and l.activity_id = b.activity_id and l.day = b.day
                                                    and (l.status in ('REQUESTED', 'BOOKED', 'WAITING')
                                                         or l.suspension_id is not null and l.held = 'BOOKED'
                                                            and l.id > b.id)))
                        order by b.day, b.id""")
                .ids("children", children)
                .with("from", range.from())
                .with("to", range.to())
                .list(row -> booking(row, away));
    }

    private ChargedBooking booking(Row row, DaysAway away) {
        HouseholdId household = row.idOrNull("household_id", HouseholdId::new);
        ChildId child = row.id("child_id", ChildId::new);
        LocalDate day = row.day("day");
        return new ChargedBooking(
                child,
                row.id("activity_id", ActivityId::new),
                day,
                Payer.of(household),
                rows.read(row),
                row.flag("live"),
                row.flag("free"),
                away.find(child, day).isPresent());
    }

    /**
     * A booking that is paid for.
     *
     * @param live whether its day takes place, so that what came of it counts
     * @param free whether its day is called off for nothing
     * @param away whether the child has left school by then: it counts only where the child came all the same
     */
    record ChargedBooking(
            ChildId child,
            ActivityId activity,
            LocalDate day,
            Payer payer,
            KeptPrice kept,
            boolean live,
            boolean free,
            boolean away) {}
}
