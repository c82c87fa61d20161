package fr.ent.core.catalogue.player;

import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The hosts whose players a territory allows. */
@Component
public class PlayerHosts {

    /** Whether a resource {@code r} can be shown within the product. An address with a port of its own can't. */
    public static final String PLAYABLE = """
            (r.kind in ('VIDEO', 'SOUND', 'EXERCISE')
             and exists (select from core.player_host h
                         where h.territory_id = r.territory_id
                           and h.host = lower(substring(r.address from '^https://([^/:?#]+)([/?#]|$)'))))""";

    private final Sql sql;

    PlayerHosts(Sql sql) {
        this.sql = sql;
    }

    List<String> list() {
        return sql.of("select host from core.player_host order by host").list(row -> row.text("host"));
    }

    /** Allows these and no others. */
    void change(Set<String> hosts) {
        sql.of("delete from core.player_host where host <> all(:hosts)")
                .texts("hosts", List.copyOf(hosts))
                .run();
        sql.of("insert into core.player_host (host) select unnest(cast(:hosts as text[])) on conflict do nothing")
                .texts("hosts", List.copyOf(hosts))
                .run();
    }
}
