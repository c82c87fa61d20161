package fr.ent.core.charter;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The charters of the territory in scope, without their words: they rarely change, and each sign-in asks for them. */
@Component
public class Charters {

    private static final FactKey<List<CharterFacts>> ALL = FactKey.named("charters", "all");

    private final Sql sql;
    private final TerritoryFacts facts;
    private final Territories territories;
    private final Clock clock;

    Charters(Sql sql, TerritoryFacts facts, Territories territories, Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.territories = territories;
        this.clock = clock;
    }

    public List<CharterFacts> list() {
        return facts.get(
                ALL,
                () -> sql.of("select id, school_id, version, starts_on from core.charter")
                        .list(row -> new CharterFacts(
                                row.id("id", CharterId::new),
                                row.idOrNull("school_id", SchoolId::new),
                                row.whole("version"),
                                row.day("starts_on"))));
    }

    /** All of them, on today's day of the territory. */
    CharterBook book() {
        return new CharterBook(
                list(),
                LocalDate.ofInstant(
                        clock.instant(),
                        territories.get(TerritoryScope.require()).timeZone()));
    }
}
