package fr.ent.canteen.prices.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Session;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.KeptPrice.PriceStanding;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bookings of a period, put together by payer, child, activity and how they came about. */
@Component
class PastBookings {

    private final Sql sql;
    private final KeptPriceRows kept;

    PastBookings(Sql sql, KeptPriceRows kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** One statement. */
    List<AlikeBookings> list(Collection<ActivityId> activities, LocalDate from, LocalDate to, int most) {
        List<LocalDate> calendar = from.datesUntil(to.plusDays(1)).toList();
        return sql.of("""
                        select b.household_id, b.child_id, b.activity_id, b.situation, b.price_fixed, b.units, b.session,
                               array_agg(b.day - cast(:from as date)) as days,
                               array_agg(cast(b.amount_cents as int)) as cents
                        from canteen.booking b
                        where b.activity_id = any(:activities) and b.day between :from and :to and b.status = 'BOOKED'
                        group by b.household_id, b.child_id, b.activity_id, b.situation, b.price_fixed, b.units, b.session
                        limit :most""")
                .ids("activities", activities)
                .with("from", from)
                .with("to", to)
                .with("most", most)
                .list(row -> alike(row, calendar));
    }

    private AlikeBookings alike(Row row, List<LocalDate> calendar) {
        List<Integer> days = row.wholes("days");
        List<Integer> cents = row.wholes("cents");
        return new AlikeBookings(
                Optional.ofNullable(row.uuidOrNull("household_id"))
                        .<Payer>map(household -> new Payer.Household(new HouseholdId(household)))
                        .orElseGet(Payer.Nobody::new),
                row.id("child_id", ChildId::new),
                row.id("activity_id", ActivityId::new),
                row.choice("situation", Situation.class),
                row.flag("price_fixed") ? PriceStanding.FIXED : PriceStanding.TOLD,
                row.wholeOrNull("units"),
                kept.session(row),
                IntStream.range(0, days.size())
                        .mapToObj(one -> new KeptDay(calendar.get(days.get(one)), Cents.of(cents.get(one))))
                        .toList());
    }

    /** Bookings of a child at an activity that came about alike, day by day. */
    record AlikeBookings(
            Payer payer,
            ChildId child,
            ActivityId activity,
            Situation situation,
            PriceStanding standing,
            @Nullable Integer units,
            @Nullable Session session,
            List<KeptDay> days) {

        Stream<BookedDay> at(Activity its) {
            return days.stream()
                    .map(day -> new BookedDay(
                            child,
                            its,
                            day.day(),
                            payer,
                            new KeptPrice(new Price(day.cents(), List.of()), situation, standing, units, session)));
        }

        UUID family() {
            return payer.household().map(HouseholdId::value).orElse(child.value());
        }
    }

    /** A day, and the price that its booking keeps. */
    record KeptDay(LocalDate day, Cents cents) {}
}
