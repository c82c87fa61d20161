package fr.ent.canteen.presence.caterer;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The caterer of the territory in scope, if it has told of one. */
@Component
class Caterers {

    private final Sql sql;
    private final Clock clock;

    Caterers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Caterer> find() {
        return sql.of("select name, email, site from canteen.caterer")
                .find(row -> new Caterer(row.text("name"), row.textOrNull("email"), URI.create(row.text("site"))));
    }

    void set(Caterer caterer, PersonId by) {
        sql.of("""
                        insert into canteen.caterer (name, email, site, set_by, set_at)
                        values (:name, :email, :site, :by, :now)
                        on conflict (territory_id) do update
                        set name = excluded.name, email = excluded.email, site = excluded.site,
                            set_by = excluded.set_by, set_at = excluded.set_at""")
                .with("name", caterer.name())
                .with("email", caterer.email())
                .with("site", caterer.site().toString())
                .with("by", by)
                .with("now", clock.instant())
                .run();
    }

    /** Where orders wait to be mailed, or links of days that are over to be forgotten; needs no territory in scope. */
    List<TerritoryId> listWithMailDue() {
        return sql.of("select canteen.territories_with_orders_to_mail(:now) as id")
                .with("now", clock.instant())
                .list(row -> row.id("id", TerritoryId::new));
    }
}
