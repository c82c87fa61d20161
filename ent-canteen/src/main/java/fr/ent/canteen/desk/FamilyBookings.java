package fr.ent.canteen.desk;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A family's bookings of a period, with what the town hall changed by hand. */
@Component
class FamilyBookings {

    private final Sql sql;
    private final KeptPriceRows prices;
    private final Leavers leavers;

    FamilyBookings(Sql sql, KeptPriceRows prices, Leavers leavers) {
        this.sql = sql;
        this.prices = prices;
        this.leavers = leavers;
    }

    /** Those of these children, and those that this household pays of any other child; two statements. */
    List<KeptLine> list(HouseholdId payer, Collection<ChildId> children, DateRange range) {
        List<KeptLine> lines = sql.of("""
                        select b.id, b.child_id, b.activity_id, a.name, b.day, b.status, b.household_id, b.amount_cents,
                               b.explanation, b.situation, b.price_fixed, b.units, b.session, c.kind, c.reason, s.reason as called_off, s.label
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        left join lateral (select k.kind, k.reason from canteen.booking_correction k
                                           where k.territory_id = b.territory_id and k.booking_id = b.id
                                           order by k.corrected_at desc, k.id desc limit 1) c on true
                        left join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
                             and b.held = 'BOOKED' and not s.free_of_charge
                        where b.id in (
                            select id from canteen.booking where child_id = any(:children) and day between :from and :to
                            union all
                            select id from canteen.booking
                            where household_id = :payer and status = 'BOOKED' and day between :from and :to)
                          and (b.status in ('REQUESTED', 'BOOKED', 'WAITING') or c.kind is not null or s.id is not null)
                        order by b.day, a.name, b.id""")
                .ids("children", children)
                .with("payer", payer)
                .with("from", range.from())
                .with("to", range.to())
                .list(this::line);
        DaysAway away = new DaysAway(
                leavers.firstDaysAway(lines.stream().map(KeptLine::child).collect(Collectors.toSet())));
        return lines.stream()
                .map(line -> away.find(line.child(), line.day())
                        .filter(day -> line.isLive())
                        .map(line::leaving)
                        .orElse(line))
                .toList();
    }

    private KeptLine line(Row row) {
        String kind = row.textOrNull("kind");
        SuspensionReason calledOff = row.choiceOrNull("called_off", SuspensionReason.class);
        return new KeptLine(
                row.id("id", BookingId::new),
                row.id("child_id", ChildId::new),
                row.id("activity_id", ActivityId::new),
                row.text("name"),
                row.day("day"),
                row.text("status"),
                row.idOrNull("household_id", HouseholdId::new),
                prices.read(row),
                kind == null ? null : new LastCorrection(kind, row.text("reason")),
                calledOff == null ? null : new ChargedSuspension(calledOff, row.text("label")),
                null);
    }

    /**
     * A booking as it is kept; what it costs depends on its day.
     *
     * @param leavesOn the first day away of a child who leaves, where the day isn't due for that
     */
    record KeptLine(
            BookingId id,
            ChildId child,
            ActivityId activity,
            String activityName,
            LocalDate day,
            String status,
            @Nullable HouseholdId household,
            KeptPrice kept,
            @Nullable LastCorrection correction,
            @Nullable ChargedSuspension suspension,
            @Nullable LocalDate leavesOn) {

        BookedDay at(Activity its) {
            return new BookedDay(child, its, day, payer(), kept);
        }

        Payer payer() {
            return Payer.of(household);
        }

        boolean isOf(Attended attended) {
            return status.equals("BOOKED")
                    && child.equals(attended.child())
                    && activity.equals(attended.activity())
                    && day.equals(attended.day());
        }

        private boolean isLive() {
            return status.equals("BOOKED") || status.equals("WAITING") || suspension != null;
        }

        private KeptLine leaving(@Nullable LocalDate away) {
            return new KeptLine(
                    id, child, activity, activityName, day, status, household, kept, correction, suspension, away);
        }

        /** The same, due where the child comes all the same. */
        KeptLine turnedOut(List<Attended> days) {
            return leavesOn != null
                            && DaysAway.isDue(days.stream().filter(this::isOf).findFirst())
                    ? leaving(null)
                    : this;
        }

        BookingLine shown(Price price) {
            return new BookingLine(
                    id,
                    child,
                    activity,
                    activityName,
                    day,
                    status,
                    household,
                    leavesOn == null ? price.amountCents() : Cents.of(0),
                    leavesOn == null ? price.explanation() : List.of(),
                    kept.isFixed(),
                    correction,
                    suspension,
                    leavesOn);
        }
    }

    /**
     * A booking as the desk shows it, cancelled ones only when the town hall cancelled them by hand, or called them off
     * and charges them still.
     *
     * @param amountCents the price by what is known today
     * @param priceFixed whether it was fixed by hand; if not, it follows tariff and quotient of the day until it is billed
     * @param leavesOn the first day away of a child who leaves, where the day isn't due for that
     */
    record BookingLine(
            BookingId id,
            ChildId childId,
            ActivityId activityId,
            String activityName,
            LocalDate date,
            String status,
            @Nullable HouseholdId householdId,
            Cents amountCents,
            List<PriceStep> explanation,
            boolean priceFixed,
            @Nullable LastCorrection correction,
            @Nullable ChargedSuspension suspension,
            @Nullable LocalDate leavesOn) {}

    /** Why the day was called off that stays charged. */
    record ChargedSuspension(SuspensionReason reason, String label) {}

    /** The last change by hand. */
    record LastCorrection(String kind, String reason) {}
}
