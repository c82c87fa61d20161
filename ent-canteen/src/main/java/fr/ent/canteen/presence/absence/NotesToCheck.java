package fr.ent.canteen.presence.absence;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.SentQueues;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Absences that families have explained and nobody has answered: until then they count as not excused. */
@Component
@Order(25)
class NotesToCheck implements DeskItems {

    private final Sql sql;
    private final SentQueues queues;

    NotesToCheck(Sql sql, SentQueues queues) {
        this.sql = sql;
        this.queues = queues;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return queues.read(sql.of("""
                        select count(*) as waiting, min(sent_at) as first from canteen.absence_note
                        where state = 'SENT'"""), "absences-to-check", "/absences");
    }
}
