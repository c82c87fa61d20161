package fr.ent.core.account;

import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Codes that are typed at the host of another town than the one that gave them. */
@Component
public class CodesElsewhere {

    private final Territories territories;
    private final Sql sql;
    private final Clock clock;

    CodesElsewhere(Territories territories, Sql sql, Clock clock) {
        this.territories = territories;
        this.sql = sql;
        this.clock = clock;
    }

    /** The host of the town where the code is good; nothing when it is good nowhere, or that town has no host. */
    public Optional<String> findHost(OneTimeCode code) {
        List<TerritoryView> others = territories.list().stream()
                .filter(town -> !town.id().equals(TerritoryScope.require()))
                .toList();
        return sql.of("select core.host_of_code(:territories, :hashes, :now) as host")
                .ids("territories", others, TerritoryView::id)
                .texts("hashes", others, town -> code.hash(town.id()))
                .with("now", clock.instant())
                .find(row -> Optional.ofNullable(row.textOrNull("host")))
                .flatMap(host -> host);
    }
}
