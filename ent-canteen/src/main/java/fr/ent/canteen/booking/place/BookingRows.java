package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a row becomes a booking. */
@Component
public class BookingRows {

    private static final TypeReference<List<PriceStep>> EXPLANATION = new TypeReference<>() {};

    private final JsonMapper json;

    BookingRows(JsonMapper json) {
        this.json = json;
    }

    public Booking booking(Row row) {
        return new Booking(
                row.id("id", BookingId::new),
                row.id("child_id", ChildId::new),
                row.id("activity_id", ActivityId::new),
                row.day("day"),
                row.choice("status", BookingStatus.class),
                row.whole("rank"),
                new Price(Cents.of(row.number("amount_cents")), new StoredSteps(row.text("explanation"))),
                row.idOrNull("household_id", HouseholdId::new),
                row.id("booked_by", PersonId::new),
                row.instantOrNull("accept_by"),
                row.idOrNull("pattern_id", PatternId::new));
    }

    public String written(List<PriceStep> explanation) {
        return json.writerFor(EXPLANATION).writeValueAsString(explanation);
    }

    /** Steps as they are stored, read once somebody asks for them: few screens do. */
    private final class StoredSteps extends AbstractList<PriceStep> {

        private final String stored;
        private volatile @Nullable List<PriceStep> steps;

        StoredSteps(String stored) {
            this.stored = stored;
        }

        @Override
        public PriceStep get(int index) {
            return steps().get(index);
        }

        @Override
        public int size() {
            return steps().size();
        }

        private List<PriceStep> steps() {
            List<PriceStep> known = steps;
            if (known == null) {
                known = List.copyOf(json.readValue(stored, EXPLANATION));
                steps = known;
            }
            return known;
        }
    }
}
