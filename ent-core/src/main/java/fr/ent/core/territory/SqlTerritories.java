package fr.ent.core.territory;

import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads territories, which aren't walled off: their brand is shown to everybody. */
@Component
class SqlTerritories implements Territories {

    private static final String TERRITORY = "select t.id, t.name, t.accent, t.logo, t.time_zone from core.territory t ";

    private final Sql sql;

    SqlTerritories(Sql sql) {
        this.sql = sql;
    }

    @Override
    public TerritoryView at(String host) {
        return sql.of(TERRITORY + """
                        left join core.territory_host h on h.territory_id = t.id and h.host = :host
                        where h.host is not null or t.is_default
                        order by h.host nulls last limit 1""")
                .with("host", host.toLowerCase(Locale.ROOT))
                .find(SqlTerritories::view)
                .orElseThrow(() -> new NoTerritory(host));
    }

    @Override
    public TerritoryView get(TerritoryId territory) {
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
                ZoneId.of(row.text("time_zone")));
    }
}
