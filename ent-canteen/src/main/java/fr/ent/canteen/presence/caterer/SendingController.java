package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.OrderToServe;
import fr.ent.canteen.presence.kitchen.ReadOrders;
import fr.ent.core.DateRange;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The way of a day's orders to the caterer, for the town hall. */
@RestController
@RequestMapping("/api/canteen/kitchen")
class SendingController {

    /** The town hall hasn't set an address for its caterer, or this installation sends no mail. */
    static final String NO_MAIL = "409 canteen:no-caterer-mail";

    private final ReadOrders orders;
    private final OrderTrail trail;
    private final CatererDesk desk;
    private final Audit audit;

    SendingController(ReadOrders orders, OrderTrail trail, CatererDesk desk, Audit audit) {
        this.orders = orders;
        this.trail = trail;
        this.desk = desk;
        this.audit = audit;
    }

    /** Lists which versions of a day's orders were mailed, are to be mailed again, or were acknowledged. */
    @GetMapping("/sendings")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<OrderTrail.OrderStep> list(@RequestParam SchoolId schoolId, @RequestParam LocalDate date) {
        DateRange.requireSensible("date", date);
        return trail.list(orders.canteensAt(schoolId), date, date);
    }

    /** Has the newest version of an order mailed once more, within a minute. */
    @PostMapping("/sendings")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(SendingController.NO_MAIL)
    @Transactional
    void again(@RequestBody @Valid AskedOrder asked, Viewer viewer) {
        OrderToServe order = get(asked.activityId(), asked.date());
        if (!desk.mails()) {
            throw Problem.of(NO_MAIL);
        }
        trail.again(order.canteen(), order.day(), order.version());
        audit.record(viewer.person(), "order.sent-again", "activity:" + order.canteen(), Map.of("date", date(order)));
    }

    /** Notes that the caterer has a version of an order, on its word. The first note stays. */
    @PutMapping("/receipts")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void acknowledge(@RequestBody @Valid ReceivedOrder received, Viewer viewer) {
        OrderToServe order = get(received.activityId(), received.date());
        if (received.version() > order.version()) {
            throw Problem.notFound();
        }
        trail.acknowledge(order.canteen(), order.day(), received.version(), viewer.person());
        audit.record(
                viewer.person(),
                "order.acknowledged",
                "activity:" + order.canteen(),
                Map.of("date", date(order), "version", Integer.toString(received.version())));
    }

    private OrderToServe get(ActivityId canteen, LocalDate day) {
        DateRange.requireSensible("date", day);
        return orders.list(List.of(canteen), day, day).stream().findFirst().orElseThrow(Problem::notFound);
    }

    private static String date(OrderToServe order) {
        return order.day().toString();
    }

    /** An order. */
    record AskedOrder(
            @NotNull ActivityId activityId, @NotNull LocalDate date) {}

    /** The version of an order that the caterer has. */
    record ReceivedOrder(
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @Min(0) @Max(10_000) int version) {}
}
