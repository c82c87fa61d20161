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

    private final KeptPriceRows prices;

    BookingRows(KeptPriceRows prices) {
        this.prices = prices;
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
