package fr.ent.canteen.presence.absence;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.SentQueues;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences that families have explained and nobody has answered: until then they count as not excused. */
@Component
@Order(25)
class NotesToCheck implements DeskItems {

    private final JdbcClient jdbc;
    private final SentQueues queues;

    NotesToCheck(JdbcClient jdbc, SentQueues queues) {
        this.jdbc = jdbc;
        this.queues = queues;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return queues.read(jdbc.sql("""
                        select count(*) as waiting, min(sent_at) as first from canteen.absence_note
                        where state = 'SENT'"""), "absences-to-check", "/absences");
    }
}
