package fr.ent.core.territory;

import fr.ent.core.Territories;
import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads territories, which aren't walled off: their brand is shown to everybody. */
@Component
class SqlTerritories implements Territories {

    private static final String TERRITORY = "select t.id, t.name, t.accent, t.logo, t.time_zone from core.territory t ";

    private final JdbcClient jdbc;

    SqlTerritories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TerritoryView at(String host) {
        return jdbc.sql(TERRITORY + """
                        left join core.territory_host h on h.territory_id = t.id and h.host = :host
                        where h.host is not null or t.is_default
                        order by h.host nulls last limit 1""")
                .param("host", host.toLowerCase(Locale.ROOT))
                .query(SqlTerritories::view)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No territory has been founded yet"));
    }

    @Override
    public TerritoryView get(TerritoryId territory) {
        return jdbc.sql(TERRITORY + "where t.id = :id")
                .param("id", territory.value())
                .query(SqlTerritories::view)
                .single();
    }

    @Override
    public List<TerritoryView> list() {
        return jdbc.sql(TERRITORY + "order by t.name")
                .query(SqlTerritories::view)
                .list();
    }

    private static TerritoryView view(ResultSet row, int number) throws SQLException {
        return new TerritoryView(
                new TerritoryId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("accent"),
                row.getString("logo"),
                ZoneId.of(row.getString("time_zone")));
    }
}
