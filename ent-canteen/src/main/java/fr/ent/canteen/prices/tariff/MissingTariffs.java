package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities that can't be booked for want of a price. */
@Component
@Order(40)
class MissingTariffs implements DeskItems {

    private final JdbcClient jdbc;

    MissingTariffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        int missing = jdbc.sql("""
                        select count(*) from canteen.activity a where not exists (
                            select 1 from canteen.tariff t where t.territory_id = a.territory_id
                               and t.activity_id = a.id and t.valid_from <= :today)""").param("today", today).query(Integer.class).single();
        return Stream.of(new DeskItem("no-tariff", missing, null, "/tarifs", Map.of()))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
