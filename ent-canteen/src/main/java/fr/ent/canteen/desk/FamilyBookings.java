package fr.ent.canteen.desk;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.SuspensionReason;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A family's bookings of a period, with what the town hall changed by hand. */
@Component
class FamilyBookings {

    private static final TypeReference<List<PriceStep>> EXPLANATION = new TypeReference<>() {};

    private final Sql sql;
    private final JsonMapper json;

    FamilyBookings(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<BookingLine> list(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return sql.of("""
                        select b.id, b.child_id, b.activity_id, a.name, b.day, b.status, b.household_id, b.amount_cents,
                               b.explanation, c.kind, c.reason, s.reason as called_off, s.label
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        left join lateral (select k.kind, k.reason from canteen.booking_correction k
                                           where k.territory_id = b.territory_id and k.booking_id = b.id
                                           order by k.corrected_at desc, k.id desc limit 1) c on true
                        left join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
                             and b.held = 'BOOKED' and not s.free_of_charge
                        where b.child_id = any(:children) and b.day between :from and :to
                          and (b.status in ('REQUESTED', 'BOOKED', 'WAITING') or c.kind is not null or s.id is not null)
                        order by b.day, a.name, b.id""")
                .ids("children", children)
                .with("from", from)
                .with("to", to)
                .list(this::line);
    }

    private BookingLine line(Row row) {
        String kind = row.textOrNull("kind");
        SuspensionReason calledOff = row.choiceOrNull("called_off", SuspensionReason.class);
        return new BookingLine(
                row.id("id", BookingId::new),
                row.id("child_id", ChildId::new),
                row.id("activity_id", ActivityId::new),
                row.text("name"),
                row.day("day"),
                row.text("status"),
                row.idOrNull("household_id", HouseholdId::new),
                Cents.of(row.number("amount_cents")),
                json.readValue(row.text("explanation"), EXPLANATION),
                kind == null ? null : new LastCorrection(kind, row.text("reason")),
                calledOff == null ? null : new ChargedSuspension(calledOff, row.text("label")));
    }

    /**
     * A booking as the desk shows it, cancelled ones only when the town hall cancelled them by hand, or called them off
     * and charges them still.
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
            @Nullable LastCorrection correction,
            @Nullable ChargedSuspension suspension) {}

    /** Why the day was called off that stays charged. */
    record ChargedSuspension(SuspensionReason reason, String label) {}

    /** The last change by hand. */
    record LastCorrection(String kind, String reason) {}
}
