package fr.ent.canteen.quotient.proof;

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

/** Papers that families have sent and nobody has checked: until then they pay as if nothing were known. */
@Component
@Order(20)
class ProofsToCheck implements DeskItems {

    private final JdbcClient jdbc;
    private final TownClock clock;

    ProofsToCheck(JdbcClient jdbc, TownClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        DeskItem item = jdbc.sql("""
                        select count(*) as papers, min(sent_at) as first from canteen.quotient_proof
                        where state = 'SENT'""")
                .query((row, n) -> new DeskItem(
                        "proofs-to-check",
                        row.getInt("papers"),
                        Optional.ofNullable(row.getObject("first", OffsetDateTime.class))
                                .map(first -> LocalDate.ofInstant(first.toInstant(), clock.zone()))
                                .orElse(null),
                        "/quotients",
                        Map.of()))
                .single();
        return Stream.of(item).filter(one -> one.count() > 0).toList();
    }
}
