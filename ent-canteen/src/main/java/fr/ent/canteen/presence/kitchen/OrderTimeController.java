package fr.ent.canteen.presence.kitchen;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hour at which the kitchens of the territory take their orders. */
@RestController
@RequestMapping("/api/canteen/kitchen/order-time")
class OrderTimeController {

    private final KitchenOrders orders;
    private final Audit audit;

    OrderTimeController(KitchenOrders orders, Audit audit) {
        this.orders = orders;
        this.audit = audit;
    }

    /** Reads when the kitchens of the territory take their orders. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    OrderHour show() {
        return orders.time().own().map(OrderHour::of).orElse(OrderHour.CUT_OFF);
    }

    /**
     * Sets when the kitchens of the territory take their orders. Without days and hour it is the booking cut-off of
     * each day.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    OrderHour set(@RequestBody @Valid OrderHour time, Viewer viewer) {
        if ((time.daysBefore() == null) != (time.at() == null)) {
            throw Problem.invalid(new InvalidField(time.at() == null ? "at" : "daysBefore", "required"));
        }
        orders.setTime(time.hour());
        audit.record(viewer.person(), "kitchen.order-time-set", "territory:" + viewer.territory(), Map.of());
        return time;
    }

    /** Days before and hour; neither for the booking cut-off of each day. */
    record OrderHour(
            @Nullable @Min(0) @Max(14) Integer daysBefore,
            @Nullable LocalTime at) {

        static final OrderHour CUT_OFF = new OrderHour(null, null);

        static OrderHour of(OrderTime.OwnHour hour) {
            return new OrderHour(hour.daysBefore(), hour.at());
        }

        Optional<OrderTime.OwnHour> hour() {
            return daysBefore == null || at == null
                    ? Optional.empty()
                    : Optional.of(new OrderTime.OwnHour(daysBefore, at.truncatedTo(ChronoUnit.MINUTES)));
        }
    }
}
