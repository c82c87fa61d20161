package fr.ent.canteen.offer;

import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of the territory in scope. */
@Component
class Sites {

    private final JdbcClient jdbc;

    Sites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Site> list() {
        return jdbc.sql("select id, name, address from canteen.site order by name")
                .query((row, n) -> new Site(
                        new SiteId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("address")))
                .list();
    }

    boolean exists(SiteId site) {
        return list().stream().anyMatch(known -> known.id().equals(site));
    }

    /** False when another place has that name. */
    boolean add(Site site) {
        return jdbc.sql("""
                        insert into canteen.site (territory_id, id, name, address)
                        values (:territory, :id, :name, :address) on conflict do nothing""")
                        .param("territory", TerritoryScope.require().value())
                        .param("id", site.id().value())
                        .param("name", site.name())
                        .param("address", site.address())
                        .update()
                == 1;
    }
}
