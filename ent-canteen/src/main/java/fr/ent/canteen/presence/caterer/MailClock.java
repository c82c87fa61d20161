package fr.ent.canteen.presence.caterer;

import fr.ent.core.mail.Mail;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks again and again where orders wait to be mailed; several copies of the application agree. */
@Component
class MailClock implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(MailClock.class);

    /** A server that answers nothing costs seconds for each mail. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(45);

    private final Rounds rounds;
    private final MailOrders mailOrders;
    private final Caterers caterers;
    private final Mail mail;
    private final OrderMailSettings settings;

    MailClock(Rounds rounds, MailOrders mailOrders, Caterers caterers, Mail mail, OrderMailSettings settings) {
        this.rounds = rounds;
        this.mailOrders = mailOrders;
        this.caterers = caterers;
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (mail.isOpen()) {
            tasks.addFixedDelayTask(new FixedDelayTask(this::inTurn, settings.every(), settings.every()));
        }
    }

    private void inTurn() {
        rounds.every(settings.every(), "mail-orders", this::tick);
    }

    void tick() {
        MailBudget budget = MailBudget.of(LONGEST_ROUND);
        rounds.in(
                ProductModule.CANTEEN,
                caterers.listWithMailDue(),
                town -> mailOrders.due(budget),
                (town, failure) -> LOG.error("Mails of {} wait for the next minute", town, failure));
    }
}
