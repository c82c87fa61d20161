package fr.ent.canteen.booking.week;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.DayStatus;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.closed.ClosedDay;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a child's week.
 *
 * @param bookingId of a day that is booked or waits, on a closed one too where the child has left by then
 * @param rank in the waiting list, from 1
 * @param amountCents the price by what is known today; on a closed day what is charged though it was called
 *     off, if anything is; none before a tariff is set, and where nothing is due since the child has left by then
 * @param closesAt until when it can be cancelled if booked, else booked; when registration ended, if that is why not
 * @param acceptBy until when a place that became free is held for the family to accept
 * @param paidByOthers whether another household than the reader's pays, which then keeps the amount to itself
 * @param outcome how a day gone by turned out, once that is known
 * @param changeable whether it can now be booked, queued for, or cancelled
 */
record DayView(
        LocalDate date,
        DayStatus status,
        @Nullable BookingId bookingId,
        @Nullable Integer rank,
        @Nullable Cents amountCents,
        @Nullable Instant closesAt,
        boolean changeable,
        @Nullable ClosedDay closure,
        @Nullable Instant acceptBy,
        boolean paidByOthers,
        @Nullable DayOutcome outcome) {}
