package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.caterer.CatererDesk.MailedLink;
import fr.ent.canteen.presence.caterer.OrderTrail.OrderStep;
import fr.ent.canteen.presence.kitchen.OrderToServe;
import fr.ent.canteen.presence.kitchen.OrderToServe.OrderChange;
import fr.ent.canteen.presence.kitchen.ReadOrders;
import fr.ent.core.mail.Letter;
import fr.ent.core.mail.Mail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Mails the newest version of each order to the caterer, once; and what changed since the version mailed before. */
@Component
class MailOrders {

    private static final Logger LOG = LoggerFactory.getLogger(MailOrders.class);

    private final ReadOrders orders;
    private final OrderTrail trail;
    private final CatererDesk desk;
    private final Mail mail;
    private final OrderPaper paper;

    MailOrders(ReadOrders orders, OrderTrail trail, CatererDesk desk, Mail mail, OrderPaper paper) {
        this.orders = orders;
        this.trail = trail;
        this.desk = desk;
        this.mail = mail;
        this.paper = paper;
    }

    /**
     * Of the territory in scope; how many mails left, after links of days that are over were forgotten. The server's answer
     * is waited for outside of any transaction.
     *
     * @param budget once it is spent, what is left waits for the next round
     */
    int due(MailBudget budget) {
        desk.forgetOldLinks();
        Caterer caterer = desk.find().orElse(null);
        if (caterer == null || caterer.email() == null || !mail.isOpen()) {
            return 0;
        }
        LocalDate today = desk.today();
        List<OrderToServe> made = orders.listAll(today, today.plusDays(DAYS_AHEAD));
        Map<OrderedDay, List<OrderStep>> steps = trail
                .list(made.stream().map(OrderToServe::canteen).distinct().toList(), today, today.plusDays(DAYS_AHEAD))
                .stream()
                .collect(Collectors.groupingBy(step -> new OrderedDay(step.activityId(), step.date())));
        int sent = 0;
        for (OrderToServe order : made) {
            List<OrderStep> known = steps.getOrDefault(new OrderedDay(order.canteen(), order.day()), List.of());
            if (budget.isSpent()) {
                break;
            }
            if (isDue(order, known, caterer.email()) && send(order, known, caterer, caterer.email())) {
                sent++;
            }
        }
        return sent;
    }

    /** A mail that was under way to an earlier address doesn't count. */
    private boolean isDue(OrderToServe order, List<OrderStep> steps, String to) {
        Instant now = desk.now();
        return order.isComplete()
                && steps.stream()
                        .filter(step -> step.version() == order.version())
                        .allMatch(step -> step.isWanted(to) && (step.nextAt() == null || !now.isBefore(step.nextAt())));
    }

    private boolean send(OrderToServe order, List<OrderStep> steps, Caterer caterer, String to) {
        int known = steps.stream()
                .filter(step -> step.isSentTo(to) && step.version() < order.version())
                .mapToInt(OrderStep::version)
                .max()
                .orElse(-1);
        OrderChange change = order.since(known);
        MailedLink link = desk.open(order, caterer);
        try {
            mail.send(new Letter(
                    to,
                    (change.isEmpty() ? "Commande de repas : " : "Commande modifiée : ") + OrderPaper.title(order),
                    OrderPaper.text(order, change, link.url()),
                    List.of(new Letter.Paper(
                            OrderPaper.fileName(order) + ".pdf",
                            new ByteArrayResource(paper.pdf(List.of(order), desk.accent()))))));
        } catch (MailException away) {
            LOG.warn(
                    "The order of {} at {} waits: {}",
                    order.day(),
                    order.canteen(),
                    away.getClass().getSimpleName());
            desk.close(link);
            trail.failed(order.canteen(), order.day(), order.version(), tries(order, steps));
            return false;
        }
        trail.sent(order.canteen(), order.day(), order.version(), to);
        return true;
    }

    private static int tries(OrderToServe order, List<OrderStep> steps) {
        return steps.stream()
                .filter(step -> step.version() == order.version())
                .mapToInt(OrderStep::tries)
                .findFirst()
                .orElse(0);
    }

    /** As far ahead as orders are made. */
    private static final int DAYS_AHEAD = 14;

    private record OrderedDay(ActivityId canteen, LocalDate day) {}
}
