package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.SentQueues;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers that families have sent and nobody has checked: until then they pay as if nothing were known. */
@Component
@Order(20)
class ProofsToCheck implements DeskItems {

    private final JdbcClient jdbc;
    private final SentQueues queues;

    ProofsToCheck(JdbcClient jdbc, SentQueues queues) {
        this.jdbc = jdbc;
        this.queues = queues;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return queues.read(jdbc.sql("""
                        select count(*) as waiting, min(sent_at) as first from canteen.quotient_proof
                        where state = 'SENT'"""), "proofs-to-check", "/quotients");
    }
}
