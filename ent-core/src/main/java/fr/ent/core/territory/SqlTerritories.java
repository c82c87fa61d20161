package fr.ent.core.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads territories, which aren't walled off: their brand is shown to everybody. */
@Component
class SqlTerritories implements Territories {

    private static final String TERRITORY =
            "select t.id, t.name, t.accent, t.logo, t.logo_text, t.time_zone from core.territory t ";

    /** The row of the territory itself. */
    private static final FactKey<TerritoryView> BRAND = FactKey.named("territory", "brand");

    /** A name that leads elsewhere, or another brand, is seen by everybody within this time. */
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(2);

    private final Cache<String, TerritoryView> byHost = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(SEEN_WITHIN)
            .build();
    private final Sql sql;
    private final TerritoryFacts facts;

    SqlTerritories(Sql sql, TerritoryFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    @Override
    public TerritoryView at(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        TerritoryView known = byHost.getIfPresent(name);
        if (known != null) {
            return known;
        }
        TerritoryView found = find(name);
        byHost.put(name, found);
        return found;
    }

    private TerritoryView find(String host) {
        return sql.of(TERRITORY + """
                        left join core.territory_host h on h.territory_id = t.id and h.host = :host
                        where h.host is not null or t.is_default
                        order by h.host nulls last limit 1""")
                .with("host", host)
                .find(SqlTerritories::view)
                .orElseThrow(() -> new NoTerritory(host));
    }

    @Override
    public TerritoryView get(TerritoryId territory) {
        return TerritoryScope.current().filter(territory::equals).isPresent()
                ? facts.get(BRAND, () -> read(territory))
                : read(territory);
    }

    private TerritoryView read(TerritoryId territory) {
        return sql.of(TERRITORY + "where t.id = :id").with("id", territory).get(SqlTerritories::view);
    }

    @Override
    public List<TerritoryView> list() {
        return sql.of(TERRITORY + "order by t.name").list(SqlTerritories::view);
    }

    private static TerritoryView view(Row row) {
        return new TerritoryView(
                row.id("id", TerritoryId::new),
                row.text("name"),
                row.text("accent"),
                row.textOrNull("logo"),
                row.textOrNull("logo_text"),
                ZoneId.of(row.text("time_zone")));
    }
}
