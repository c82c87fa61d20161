package fr.ent.canteen.booking.payer;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.families.CustodyChanged;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bookings that pass to another household when turns change, if they live or could live again. A payer chosen against the
 * turns stays.
 */
@Component
class PassingBookings {

    private final Sql sql;
    private final Directory directory;

    PassingBookings(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** By day; two statements. */
    List<PassingBooking> list(CustodyChanged changed) {
        return list(changed, "order by id");
    }

    /** The same, locked until the transaction ends. */
    List<PassingBooking> hold(CustodyChanged changed) {
        return list(changed, "order by id for update");
    }

    private List<PassingBooking> list(CustodyChanged changed, String how) {
        List<HouseholdView> homes = directory.listHouseholds(changed.child().asPerson());
        return sql
                .of("""
                        select id, day, household_id, booked_by, status = 'WAITING' as waits from canteen.booking
                        where child_id = :child and day >= :from
                          and (status in ('REQUESTED', 'BOOKED', 'WAITING') or suspension_id is not null
                               or ended_turn is not null)
                        """ + how)
                .with("child", changed.child())
                .with("from", changed.from())
                .list(row -> passing(row, changed, homes))
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(PassingBooking::day))
                .toList();
    }

    private static Optional<PassingBooking> passing(Row row, CustodyChanged changed, List<HouseholdView> homes) {
        LocalDate day = row.day("day");
        HouseholdId from = row.idOrNull("household_id", HouseholdId::new);
        Optional<HouseholdId> before = changed.before().on(day);
        Optional<HouseholdId> after = changed.after().on(day);
        boolean turned = !before.equals(after)
                && before.filter(payer -> !payer.equals(from)).isEmpty();
        return turned
                ? after.or(() -> home(row.id("booked_by", PersonId::new), homes))
                        .filter(to -> !to.equals(from))
                        .map(to -> new PassingBooking(row.id("id", BookingId::new), day, from, to, row.flag("waits")))
                : Optional.empty();
    }

    /** Without turns it is the home of the person who booked; the payer stays when that was somebody else. */
    private static Optional<HouseholdId> home(PersonId bookedBy, List<HouseholdView> homes) {
        return homes.stream()
                .filter(home -> home.adults().contains(bookedBy))
                .map(HouseholdView::id)
                .min(Comparator.comparing(HouseholdId::value));
    }

    /** Passes these bookings to the households that pay for them now. */
    void pass(Collection<PassingBooking> bookings) {
        sql.of("""
                        update canteen.booking b set household_id = w.household, version = b.version + 1
                        from unnest(:ids, :households) as w (id, household)
                        where b.id = w.id""")
                .ids("ids", bookings, PassingBooking::id)
                .ids("households", bookings, PassingBooking::to)
                .run();
    }

    /**
     * A booking and the household that pays for it from now on.
     *
     * @param from none where nobody paid
     * @param waits for a place, which costs nothing yet
     */
    record PassingBooking(
            BookingId id, LocalDate day, @Nullable HouseholdId from, HouseholdId to, boolean waits) {}
}
