package fr.ent.canteen.account;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bookings that are paid for: those that live, and those that are called off and stay charged. */
@Component
class AccountBookings {

    /** Without a day that was called off and then booked anew; {@code %1$s} narrows it. */
    private static final String CHARGED = """
            from canteen.booking b
            where b.day between :from and :to and b.status = 'BOOKED' and %1$s
            union all
            select b.*, s.reason as called_off
            from canteen.booking b
            join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
            where b.day between :from and :to and b.suspension_id is not null and b.held = 'BOOKED'
              and not s.free_of_charge and %1$s
              and not exists (select from canteen.booking l
                              where l.territory_id = b.territory_id and l.child_id = b.child_id
                                and l.activity_id = b.activity_id and l.day = b.day
                                and (l.status in ('REQUESTED', 'BOOKED', 'WAITING')
                                     or l.suspension_id is not null and l.held = 'BOOKED' and l.id > b.id))""";

    /** So that a child who comes on such a day all the same is in no account as one without booking. */
    private static final String CALLED_OFF = "b.suspension_id is not null and b.child_id = any(:children)";

    private static final String LINES = """
            select id, child_id, activity_id, day, household_id, amount_cents, explanation, situation, price_fixed, units,
                   session, called_off
            from (select b.*, null as called_off %s) b order by day, child_id, activity_id""".formatted(CHARGED);

    /** Taps and bookings are each read once and compared as sets, for a town has tens of thousands of either in a month. */
    private static final String TAPPED_UNBOOKED = """
            select distinct child_id from (
                select activity_id, day, child_id from canteen.presence_tap
                where day between :from and :to and %1$s
                except
                select activity_id, day, child_id from canteen.booking
                where day between :from and :to and status = 'BOOKED' and %1$s) tapped""";

    private final Sql sql;
    private final KeptPriceRows prices;
    private final Leavers leavers;

    AccountBookings(Sql sql, KeptPriceRows prices, Leavers leavers) {
        this.sql = sql;
        this.prices = prices;
        this.leavers = leavers;
    }

    /** Those of these households; days of these children that are called off and stay charged, whoever pays for them. */
    List<PaidDay> paidBy(Collection<HouseholdId> households, Collection<ChildId> children, DateRange range) {
        return days(
                sql.of(LINES.formatted("(b.household_id = any(:households) or " + CALLED_OFF + ")"))
                        .ids("households", households)
                        .ids("children", children),
                range);
    }

    /** Those of a child, whoever pays for them. */
    List<PaidDay> listOfChild(ChildId child, DateRange range) {
        return days(sql.of(LINES.formatted("b.child_id = :child")).with("child", child), range);
    }

    List<PaidDay> all(DateRange range) {
        return days(sql.of(LINES.formatted("true")), range);
    }

    /** Those that nobody pays; days of these children that are called off and stay charged, whoever pays for them. */
    List<PaidDay> ofNobody(Collection<ChildId> children, DateRange range) {
        return days(
                sql.of(LINES.formatted("(b.household_id is null or " + CALLED_OFF + ")"))
                        .ids("children", children),
                range);
    }

    /** The children whose days or packages may be charged. */
    Set<ChildId> children(DateRange range) {
        Set<ChildId> children = new HashSet<>(tappedUnbooked(range));
        children.addAll(sql.of("select distinct child_id from (select b.*, null as called_off %s) b"
                        .formatted(CHARGED.formatted("true")))
                .with("from", range.from())
                .with("to", range.to())
                .set(row -> row.id("child_id", ChildId::new)));
        return children;
    }

    /** Those of these households that pay for a booking. */
    Set<HouseholdId> payers(Collection<HouseholdId> households, DateRange range) {
        return sql.of("select distinct household_id from (select b.*, null as called_off %s) b"
                        .formatted(CHARGED.formatted("b.household_id = any(:households)")))
                .ids("households", households)
                .with("from", range.from())
                .with("to", range.to())
                .set(row -> row.id("household_id", HouseholdId::new));
    }

    /** The children whom somebody tapped on a day that they hadn't booked. */
    Set<ChildId> tappedUnbooked(DateRange range) {
        return children(sql.of(TAPPED_UNBOOKED.formatted("true")), range);
    }

    /** Those of these children whom somebody tapped on a day that they hadn't booked. */
    Set<ChildId> tappedUnbooked(Collection<ChildId> children, DateRange range) {
        return children(
                sql.of(TAPPED_UNBOOKED.formatted("child_id = any(:children)")).ids("children", children), range);
    }

    private static Set<ChildId> children(SqlStatement statement, DateRange range) {
        return statement.with("from", range.from()).with("to", range.to()).set(row -> row.id("child_id", ChildId::new));
    }

    private List<PaidDay> days(SqlStatement statement, DateRange range) {
        List<PaidDay> days =
                statement.with("from", range.from()).with("to", range.to()).list(this::day);
        DaysAway away = new DaysAway(
                leavers.firstDaysAway(days.stream().map(PaidDay::child).collect(Collectors.toSet())));
        return days.stream()
                .map(day -> away.find(day.child(), day.day()).map(day::leaving).orElse(day))
                .toList();
    }

    private PaidDay day(Row row) {
        HouseholdId household = row.idOrNull("household_id", HouseholdId::new);
        return new PaidDay(
                row.id("id", BookingId::new),
                row.id("child_id", ChildId::new),
                row.id("activity_id", ActivityId::new),
                row.day("day"),
                Payer.of(household),
                prices.read(row),
                row.choiceOrNull("called_off", SuspensionReason.class),
                null);
    }

    /**
     * A booking that is paid for.
     *
     * @param calledOff why its day was called off, if it was
     * @param leavesOn the first day away of a child who leaves, if that has come by then
     */
    record PaidDay(
            BookingId booking,
            ChildId child,
            ActivityId activity,
            LocalDate day,
            Payer payer,
            KeptPrice kept,
            @Nullable SuspensionReason calledOff,
            @Nullable LocalDate leavesOn) {

        private PaidDay leaving(LocalDate away) {
            return new PaidDay(booking, child, activity, day, payer, kept, calledOff, away);
        }

        /** The same if this household paid for it. */
        PaidDay paidBy(HouseholdId household) {
            return new PaidDay(
                    booking, child, activity, day, new Payer.Household(household), kept, calledOff, leavesOn);
        }
    }
}
