package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The batch of January and of September, when quotients change, until somebody has begun it. Other months ask nothing. */
@Component
@Order(22)
class YearlyBatch implements DeskItems {

    private static final Set<Month> MONTHS = Set.of(Month.JANUARY, Month.SEPTEMBER);

    private final Sql sql;
    private final BeginBatch beginBatch;
    private final TownClock clock;

    YearlyBatch(Sql sql, BeginBatch beginBatch, TownClock clock) {
        this.sql = sql;
        this.beginBatch = beginBatch;
        this.clock = clock;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        if (!MONTHS.contains(today.getMonth()) || !beginBatch.isOffered(agent)) {
            return List.of();
        }
        int consents = sql.of("""
                        select count(*) from canteen.quotient_consent
                        where not exists (select from canteen.quotient_batch where started_at >= :first)""")
                .with(
                        "first",
                        today.withDayOfMonth(1).atStartOfDay(clock.zone()).toInstant())
                .count();
        return consents == 0
                ? List.of()
                : List.of(new DeskItem("quotients-to-ask", consents, null, "/quotients/demande", Map.of()));
    }
}
