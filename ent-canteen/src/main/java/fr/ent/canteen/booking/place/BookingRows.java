package fr.ent.canteen.booking.place;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    public Booking booking(ResultSet row, int number) throws SQLException {
        return new Booking(
                new BookingId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                Booking.Status.valueOf(row.getString("status")),
                row.getInt("rank"),
                new Price(
                        Cents.of(row.getLong("amount_cents")),
                        json.readValue(row.getString("explanation"), EXPLANATION)),
                Optional.ofNullable(row.getObject("household_id", UUID.class))
                        .map(HouseholdId::new)
                        .orElse(null),
                new PersonId(row.getObject("booked_by", UUID.class)),
                Optional.ofNullable(row.getObject("accept_by", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                Optional.ofNullable(row.getObject("pattern_id", UUID.class))
                        .map(PatternId::new)
                        .orElse(null));
    }

    public String written(List<PriceStep> explanation) {
        return json.writerFor(EXPLANATION).writeValueAsString(explanation);
    }
}
