package fr.ent.canteen.absence;

import fr.ent.canteen.DeskItem;
import fr.ent.canteen.DeskItems;
import fr.ent.canteen.family.TownClock;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences that families have explained and nobody has answered: until then they count as not excused. */
@Component
@Order(25)
class NotesToCheck implements DeskItems {

    private final JdbcClient jdbc;
    private final TownClock clock;

    NotesToCheck(JdbcClient jdbc, TownClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        DeskItem item = jdbc.sql("""
                        select count(*) as notes, min(sent_at) as first from canteen.absence_note
                        where state = 'SENT'""")
                .query((row, n) -> new DeskItem(
                        "absences-to-check",
                        row.getInt("notes"),
                        Optional.ofNullable(row.getObject("first", OffsetDateTime.class))
                                .map(first -> LocalDate.ofInstant(first.toInstant(), clock.zone()))
                                .orElse(null),
                        "/absences",
                        Map.of()))
                .single();
        return Stream.of(item).filter(one -> one.count() > 0).toList();
    }
}
