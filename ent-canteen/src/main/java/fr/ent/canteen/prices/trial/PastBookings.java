package fr.ent.canteen.prices.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Quantity;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bookings of a period, added up by family, child, the quotient and the units that were counted for them. */
@Component
class PastBookings {

    private final Sql sql;

    PastBookings(Sql sql) {
        this.sql = sql;
    }

    /** One statement. Quotient and units are those that the frozen explanation of each price names. */
    List<AlikeBookings> list(Collection<ActivityId> activities, LocalDate from, LocalDate to, int most) {
        List<LocalDate> calendar = from.datesUntil(to.plusDays(1)).toList();
        return sql.of("""
                        select s.household_id, s.child_id, s.quotient, s.own_price, s.units,
                               sum(s.amount_cents) as cents, array_agg(s.day - cast(:from as date)) as days
                        from (select b.household_id, b.child_id, b.day, b.amount_cents,
                                     cast(jsonb_path_query_first(
                                              b.explanation,
                                              '$[*].valueCents') #>> '{}' as bigint) as quotient,
                                     b.explanation @> '[{"kind": "OWN_PRICE"}]' as own_price,
                                     coalesce(cast(jsonb_path_query_first(
                                                       b.explanation,
                                                       '$[*].quantity') #>> '{}' as int), 1) as units
                              from canteen.booking b
                              where b.activity_id = any(:activities) and b.day between :from and :to
                                and b.status = 'BOOKED') s
                        group by s.household_id, s.child_id, s.quotient, s.own_price, s.units
                        limit :most""")
                .ids("activities", activities)
                .with("from", from)
                .with("to", to)
                .with("most", most)
                .list(row -> alike(row, calendar));
    }

    private static AlikeBookings alike(Row row, List<LocalDate> calendar) {
        return new AlikeBookings(
                Optional.ofNullable(row.uuidOrNull("household_id"))
                        .<Payer>map(household -> new Payer.Household(new HouseholdId(household)))
                        .orElseGet(Payer.Nobody::new),
                row.id("child_id", ChildId::new),
                Optional.ofNullable(row.numberOrNull("quotient")).map(Cents::of),
                row.flag("own_price") ? PriceBasis.OWN_PRICE : PriceBasis.METHOD,
                new Quantity(row.whole("units"), null),
                row.wholes("days").stream().map(calendar::get).toList(),
                Cents.of(row.number("cents")));
    }

    /** Alike bookings of a child, of so many units each: on which days, and what they cost in all. */
    record AlikeBookings(
            Payer payer,
            ChildId child,
            Optional<Cents> quotient,
            PriceBasis basis,
            Quantity units,
            List<LocalDate> days,
            Cents before) {

        int bookings() {
            return days.size();
        }

        UUID family() {
            return payer.household().map(HouseholdId::value).orElse(child.value());
        }
    }

    /** Whether the price was made of the quotient, or was one of its own and says nothing of the quotient. */
    enum PriceBasis {
        METHOD,
        OWN_PRICE
    }
}
