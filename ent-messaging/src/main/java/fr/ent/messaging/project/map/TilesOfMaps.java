package fr.ent.messaging.project.map;

import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The map tiles of the territory in scope; one statement each. */
@Component
public class TilesOfMaps {

    private final Sql sql;

    TilesOfMaps(Sql sql) {
        this.sql = sql;
    }

    public Optional<MapTiles> find() {
        return sql.of("select template, attribution from messaging.map_tiles")
                .find(row -> new MapTiles(row.text("template"), row.text("attribution")));
    }

    void choose(MapTiles tiles) {
        sql.of("""
                        insert into messaging.map_tiles (template, attribution) values (:template, :attribution)
                        on conflict (territory_id) do update
                        set template = excluded.template, attribution = excluded.attribution""")
                .with("template", tiles.template())
                .with("attribution", tiles.attribution())
                .run();
    }

    boolean remove() {
        return sql.of("delete from messaging.map_tiles").changedOne();
    }
}
