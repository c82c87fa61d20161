package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.SentQueues;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Incomes that families have declared and nobody has checked: until then they are estimates. */
@Component
@Order(21)
class DeclarationsToCheck implements DeskItems {

    private final Sql sql;
    private final SentQueues queues;

    DeclarationsToCheck(Sql sql, SentQueues queues) {
        this.sql = sql;
        this.queues = queues;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return queues.read(
                sql.of("select count(*) as waiting, min(q.declared_at) as first " + Declarations.FROM + "where "
                                + Declarations.WAITING)
                        .with("today", today),
                "declarations-to-check",
                "/quotients");
    }
}
