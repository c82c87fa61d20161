package fr.ent.canteen.meals.opendata;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who publishes the menus of the territory in scope. */
@Component
class Publishers {

    private final JdbcClient jdbc;
    private final Audit audit;

    Publishers(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** None before the town hall has said who it is. */
    Optional<Publisher> find() {
        List<Publisher.Restaurant> restaurants = jdbc.sql(
                        "select school_id, siret, insee from canteen.menu_restaurant order by school_id")
                .query((row, n) -> new Publisher.Restaurant(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("siret"),
                        row.getString("insee")))
                .list();
        return jdbc.sql("select name, siret, producer_name, producer_siret from canteen.menu_publisher")
                .query((row, n) -> new Publisher(
                        row.getString("name"),
                        row.getString("siret"),
                        row.getString("producer_name"),
                        row.getString("producer_siret"),
                        restaurants))
                .optional();
    }

    @Transactional
    void set(Publisher publisher, Viewer by) {
        UUID territory = TerritoryScope.require().value();
        jdbc.sql("""
                        insert into canteen.menu_publisher (territory_id, name, siret, producer_name, producer_siret)
                        values (:territory, :name, :siret, :producer, :producerSiret)
                        on conflict (territory_id) do update
                        set name = excluded.name, siret = excluded.siret, producer_name = excluded.producer_name,
                            producer_siret = excluded.producer_siret""")
                .param("territory", territory)
                .param("name", publisher.name())
                .param("siret", publisher.siret())
                .param("producer", publisher.producerName())
                .param("producerSiret", publisher.producerSiret())
                .update();
        jdbc.sql("delete from canteen.menu_restaurant").update();
        List<Publisher.Restaurant> restaurants = publisher.restaurants();
        jdbc.sql("""
                        insert into canteen.menu_restaurant (territory_id, school_id, siret, insee)
                        select :territory, school, siret, insee
                        from unnest(:schools, :sirets, :insees) as known (school, siret, insee)""")
                .param("territory", territory)
                .param(
                        "schools",
                        restaurants.stream().map(one -> one.schoolId().value()).toArray(UUID[]::new))
                .param(
                        "sirets",
                        restaurants.stream().map(Publisher.Restaurant::siret).toArray(String[]::new))
                .param(
                        "insees",
                        restaurants.stream().map(Publisher.Restaurant::insee).toArray(String[]::new))
                .update();
        audit.record(by.person(), "menu.publisher-set", "menus", Map.of("siret", publisher.siret()));
    }
}
