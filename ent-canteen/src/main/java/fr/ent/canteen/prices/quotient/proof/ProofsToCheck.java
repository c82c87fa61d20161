package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.SentQueues;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Papers that families have sent and nobody has checked: until then they pay as if nothing were known. */
@Component
@Order(20)
class ProofsToCheck implements DeskItems {

    private final Sql sql;
    private final SentQueues queues;

    ProofsToCheck(Sql sql, SentQueues queues) {
        this.sql = sql;
        this.queues = queues;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return queues.read(sql.of("""
                        select count(*) as waiting, min(sent_at) as first from canteen.quotient_proof
                        where state = 'SENT'"""), "proofs-to-check", "/quotients");
    }
}
