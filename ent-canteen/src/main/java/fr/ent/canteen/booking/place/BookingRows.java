package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a row becomes a booking. */
@Component
public class BookingRows {

    /** Columns of bookings b that aren't asked for their rank. */
    public static final String COLUMNS = columns("b.status");

    /** The same, and of those that a suspension called off the status they had. */
    public static final String SUSPENDED_COLUMNS = columns("coalesce(b.held, b.status)");

    /** The same of bookings that a suspension called off, with the status they had. */
    public static final String HELD_COLUMNS = columns("b.held");

    /** The same of bookings that ended as the child left, with the status they had. */
    public static final String LEFT_COLUMNS = columns("b.left_held");

    private final KeptPriceRows prices;

    BookingRows(KeptPriceRows prices) {
        this.prices = prices;
    }

    private static String columns(String status) {
        return withoutRank(status) + ", 0 as rank";
    }

    /** Columns of bookings b but for their rank, the status by the expression given. */
    static String withoutRank(String status) {
        return """
                b.id, b.child_id, b.activity_id, b.day, %s as status, b.amount_cents, b.explanation, b.situation,
                b.price_fixed, b.units, b.session, b.booked_by, b.household_id, b.accept_by, b.pattern_id""".formatted(status);
    }

    public Booking booking(Row row) {
        return new Booking(
                row.id("id", BookingId::new),
                row.id("child_id", ChildId::new),
                row.id("activity_id", ActivityId::new),
                row.day("day"),
                row.choice("status", BookingStatus.class),
                row.whole("rank"),
                prices.read(row),
                row.idOrNull("household_id", HouseholdId::new),
                row.id("booked_by", PersonId::new),
                row.instantOrNull("accept_by"),
                row.idOrNull("pattern_id", PatternId::new));
    }

    public String written(List<PriceStep> explanation) {
        return prices.written(explanation);
    }
}
