package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Activities that can't be booked for want of a price. */
@Component
@Order(40)
class MissingTariffs implements DeskItems {

    private final Sql sql;

    MissingTariffs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        int missing = sql.of("""
                        select count(*) from canteen.activity a where not exists (
                            select 1 from canteen.tariff t where t.territory_id = a.territory_id
                               and t.activity_id = a.id and t.valid_from <= :today)""").with("today", today).count();
        return Stream.of(new DeskItem("no-tariff", missing, null, "/tarifs", Map.of()))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
