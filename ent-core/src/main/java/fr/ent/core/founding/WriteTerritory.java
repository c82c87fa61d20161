package fr.ent.core.founding;

import fr.ent.core.TerritoryId;
import fr.ent.core.founding.FoundingContent.NewTerritory;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.Siret;
import fr.ent.core.territory.TerritoryNumbers;
import fr.ent.core.territory.TerritoryPlace;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes the row of a territory down, by a code that is used up with it; in the caller's transaction. */
@Component
class WriteTerritory {

    /** Until the town chooses its own: the product's green. */
    private static final String ACCENT = "#1f5547";

    private final Sql sql;
    private final TerritoryNumbers numbers;
    private final Clock clock;

    WriteTerritory(Sql sql, TerritoryNumbers numbers, Clock clock) {
        this.sql = sql;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The number is looked at last: only a good code learns which are taken. */
    WrittenTerritory write(FoundingCode code, TerritoryId id, Siret siret, NewTerritory wanted) {
        TerritoryPlace place = wanted.place();
        WrittenTerritory written = sql.of("""
                        select core.found_territory(:code, :now, :id, :name, :siret, :accent, :zone, :region, :timeZone,
                                                    :host) as written""")
                .with("code", code.hash())
                .with("now", clock.instant())
                .with("id", id)
                .with("name", wanted.name().strip())
                .with("siret", siret.value())
                .with("accent", ACCENT)
                .with("zone", place.zone())
                .with("region", place.region().orElse(null))
                .with("timeZone", place.timeZone().getId())
                .with("host", wanted.lowerHost())
                .get(row -> row.choice("written", WrittenTerritory.class));
        return written == WrittenTerritory.FOUNDED && numbers.isTaken(siret) ? WrittenTerritory.NUMBER_TAKEN : written;
    }

    /** The answers of {@code core.found_territory}, and a number that another has. */
    enum WrittenTerritory {
        FOUNDED,
        CODE_REFUSED,
        HOST_TAKEN,
        NUMBER_TAKEN
    }
}
