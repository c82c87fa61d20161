package fr.ent.canteen.meals.opendata;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The publisher of the menus of the territory in scope. */
@Component
class Publishers {

    private final Sql sql;
    private final Audit audit;

    Publishers(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** None before the town hall has said who it is. */
    Optional<Publisher> find() {
        List<Publisher.Restaurant> restaurants = sql.of(
                        "select school_id, siret, insee from canteen.menu_restaurant order by school_id")
                .list(row -> new Publisher.Restaurant(
                        row.id("school_id", SchoolId::new), row.textOrNull("siret"), row.textOrNull("insee")));
        return sql.of("select name, siret, producer_name, producer_siret from canteen.menu_publisher")
                .find(row -> new Publisher(
                        row.text("name"),
                        row.text("siret"),
                        row.text("producer_name"),
                        row.textOrNull("producer_siret"),
                        restaurants));
    }

    @Transactional
    void set(Publisher publisher, Viewer by) {
        sql.of("""
                        insert into canteen.menu_publisher (name, siret, producer_name, producer_siret)
                        values (:name, :siret, :producer, :producerSiret)
                        on conflict (territory_id) do update
                        set name = excluded.name, siret = excluded.siret, producer_name = excluded.producer_name,
                            producer_siret = excluded.producer_siret""")
                .with("name", publisher.name())
                .with("siret", publisher.siret())
                .with("producer", publisher.producerName())
                .with("producerSiret", publisher.producerSiret())
                .run();
        sql.of("delete from canteen.menu_restaurant").run();
        List<Publisher.Restaurant> restaurants = publisher.restaurants();
        sql.of("""
                        insert into canteen.menu_restaurant (school_id, siret, insee)
                        select school, siret, insee
                        from unnest(:schools, :sirets, :insees) as known (school, siret, insee)""")
                .ids("schools", restaurants, one -> one.schoolId())
                .texts("sirets", restaurants, Publisher.Restaurant::siret)
                .texts("insees", restaurants, Publisher.Restaurant::insee)
                .run();
        audit.record(by.person(), "menu.publisher-set", "menus", Map.of("siret", publisher.siret()));
    }
}
