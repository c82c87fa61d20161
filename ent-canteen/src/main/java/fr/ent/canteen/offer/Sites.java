package fr.ent.canteen.offer;

import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places of the territory in scope. */
@Component
class Sites {

    private final Sql sql;

    Sites(Sql sql) {
        this.sql = sql;
    }

    List<Site> list() {
        return sql.of("select id, name, address from canteen.site order by name")
                .list(row -> new Site(row.id("id", SiteId::new), row.text("name"), row.text("address")));
    }

    boolean exists(SiteId site) {
        return list().stream().anyMatch(known -> known.id().equals(site));
    }

    /** False when another place has that name. */
    boolean add(Site site) {
        return sql.of("""
                        insert into canteen.site (id, name, address)
                        values (:id, :name, :address) on conflict do nothing""")
                .with("id", site.id())
                .with("name", site.name())
                .with("address", site.address())
                .changedOne();
    }
}
