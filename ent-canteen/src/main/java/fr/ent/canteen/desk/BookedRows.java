package fr.ent.canteen.desk;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.presence.Attendances;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.prices.BookedDay;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the bookings of a list, and whose child has left by then. */
@Component
class BookedRows {

    private final Sql sql;
    private final KeptPriceRows kept;
    private final Leavers leavers;
    private final Attendances attendances;

    BookedRows(Sql sql, KeptPriceRows kept, Leavers leavers, Attendances attendances) {
        this.sql = sql;
        this.kept = kept;
        this.leavers = leavers;
        this.attendances = attendances;
    }

    /** Two statements; two more where somebody leaves. */
    List<BookedLine> list(String status, DateRange range) {
        List<BookedLine> lines = sql.of("""
                        select b.day, b.child_id as child, a.name as activity, b.activity_id, b.household_id,
                               b.amount_cents, b.explanation, b.situation, b.price_fixed, b.units, b.session,
                               s.reason as called_off
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        left join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
                             and b.held = :status and b.held = 'BOOKED' and not s.free_of_charge
                        where b.day between :from and :to and (b.status = :status or s.id is not null)
                        order by b.day, a.name, a.id, b.turn, b.id limit :most""")
                .with("from", range.from())
                .with("to", range.to())
                .with("status", status)
                .with("most", DeskList.MOST_ROWS + 1)
                .list(row -> new BookedLine(
                        row.day("day"),
                        row.id("child", ChildId::new),
                        row.id("activity_id", ActivityId::new),
                        row.idOrNull("household_id", HouseholdId::new),
                        row.text("activity"),
                        row.choiceOrNull("called_off", SuspensionReason.class),
                        kept.read(row),
                        null));
        return lines.isEmpty() ? lines : leaving(lines, range);
    }

    private List<BookedLine> leaving(List<BookedLine> lines, DateRange range) {
        DaysAway away = new DaysAway(
                leavers.firstDaysAway(lines.stream().map(BookedLine::child).collect(Collectors.toSet())));
        Set<ChildId> gone = lines.stream()
                .filter(line -> away.find(line.child(), line.day()).isPresent())
                .map(BookedLine::child)
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return lines;
        }
        List<Attended> came = attendances.list(gone, range.from(), range.to());
        return lines.stream()
                .map(line -> away.notDue(line.child(), line.day(), line.find(came))
                        .map(line::leaving)
                        .orElse(line))
                .toList();
    }

    /**
     * A booking, as read.
     *
     * @param leavesOn the first day away of a child who leaves, where the day isn't due for that
     */
    record BookedLine(
            LocalDate day,
            ChildId child,
            ActivityId activityId,
            @Nullable HouseholdId household,
            String activity,
            @Nullable SuspensionReason calledOff,
            KeptPrice kept,
            @Nullable LocalDate leavesOn) {

        BookedDay at(Activity its) {
            return new BookedDay(child, its, day, Payer.of(household), kept);
        }

        private BookedLine leaving(LocalDate away) {
            return new BookedLine(day, child, activityId, household, activity, calledOff, kept, away);
        }

        /** How the day turned out; a day that is called off doesn't. */
        private Optional<Attended> find(List<Attended> days) {
            return calledOff == null
                    ? days.stream()
                            .filter(one -> one.child().equals(child)
                                    && one.activity().equals(activityId)
                                    && one.day().equals(day))
                            .findFirst()
                    : Optional.empty();
        }
    }
}
