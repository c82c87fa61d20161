package fr.ent.canteen.prices.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Quantity;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings of a period, added up by family, child, the quotient and the units that were counted for them. */
@Component
class PastBookings {

    private final JdbcClient jdbc;

    PastBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. Quotient and units are those that the frozen explanation of each price names. */
    List<Share> list(Collection<ActivityId> activities, LocalDate from, LocalDate to, int most) {
        List<LocalDate> calendar = from.datesUntil(to.plusDays(1)).toList();
        return jdbc.sql("""
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
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, number) -> share(row, calendar))
                .list();
    }

    private static Share share(ResultSet row, List<LocalDate> calendar) throws SQLException {
        return new Share(
                Optional.ofNullable(row.getObject("household_id", UUID.class))
                        .<Payer>map(household -> new Payer.Household(new HouseholdId(household)))
                        .orElseGet(Payer.Nobody::new),
                new ChildId(row.getObject("child_id", UUID.class)),
                Optional.ofNullable(row.getObject("quotient", Long.class)).map(Cents::of),
                row.getBoolean("own_price") ? Basis.OWN_PRICE : Basis.METHOD,
                new Quantity(row.getInt("units"), null),
                Arrays.stream((Integer[]) row.getArray("days").getArray())
                        .map(calendar::get)
                        .toList(),
                Cents.of(row.getLong("cents")));
    }

    /** Alike bookings of a child, of so many units each: on which days, and what they cost in all. */
    record Share(
            Payer payer,
            ChildId child,
            Optional<Cents> quotient,
            Basis basis,
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
    enum Basis {
        METHOD,
        OWN_PRICE
    }
}
