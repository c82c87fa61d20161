package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.caterer.CatererLinks.CatererLink;
import fr.ent.canteen.presence.caterer.OrderTrail.OrderStep;
import fr.ent.canteen.presence.kitchen.OrderToServe;
import fr.ent.canteen.presence.kitchen.ReadOrders;
import fr.ent.core.http.LinkToken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a caterer the orders behind its link, and takes its word that it has them; none for a link that leads nowhere. */
@Component
class ServeCaterer {

    /** As far ahead as orders are made. */
    private static final int DAYS_AHEAD = 14;

    private final CatererLinks links;
    private final ReadOrders orders;
    private final OrderTrail trail;
    private final CatererDesk desk;
    private final OrderPaper paper;

    ServeCaterer(CatererLinks links, ReadOrders orders, OrderTrail trail, CatererDesk desk, OrderPaper paper) {
        this.links = links;
        this.orders = orders;
        this.trail = trail;
        this.desk = desk;
        this.paper = paper;
    }

    Optional<List<CatererOrder>> list(LinkToken token) {
        return links.find(token).map(this::behind).map(this::views);
    }

    Optional<byte[]> print(LinkToken token) {
        return links.find(token).map(this::behind).map(made -> paper.pdf(made, desk.accent()));
    }

    /** @return whether there is such an order behind the link; empty for a link that leads nowhere */
    Optional<Boolean> acknowledge(LinkToken token, ActivityId canteen, LocalDate day, int version) {
        return links.find(token).map(link -> {
            boolean known = behind(link).stream()
                    .anyMatch(order ->
                            order.canteen().equals(canteen) && order.day().equals(day) && version <= order.version());
            if (known) {
                trail.acknowledge(canteen, day, version, null);
            }
            return known;
        });
    }

    /** The link of a mail ends with the day of its order. */
    private List<OrderToServe> behind(CatererLink link) {
        LocalDate today = desk.today();
        if (link.canteen() == null || link.day() == null) {
            return orders.listAll(today, today.plusDays(DAYS_AHEAD));
        }
        return link.day().isBefore(today) ? List.of() : orders.list(List.of(link.canteen()), link.day(), link.day());
    }

    private List<CatererOrder> views(List<OrderToServe> made) {
        if (made.isEmpty()) {
            return List.of();
        }
        List<OrderStep> steps = trail.list(
                made.stream().map(OrderToServe::canteen).distinct().toList(),
                made.getFirst().day(),
                made.getLast().day());
        return made.stream().map(order -> view(order, steps)).toList();
    }

    private static CatererOrder view(OrderToServe order, List<OrderStep> steps) {
        List<OrderStep> known = steps.stream()
                .filter(step ->
                        step.activityId().equals(order.canteen()) && step.date().equals(order.day()))
                .filter(step -> step.acknowledgedAt() != null)
                .toList();
        OrderStep last = known.isEmpty() ? null : known.getLast();
        return CatererOrder.of(
                order,
                last == null ? -1 : last.version(),
                last != null && last.version() == order.version() ? last.acknowledgedAt() : null);
    }
}
