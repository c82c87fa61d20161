package fr.ent.core.catalogue.link;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.LinkState;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Links as they wait to be asked, and what was seen of each. */
@Component
class LinkRows {

    private static final int MOST_SHOWN = 200;

    private final Sql sql;
    private final CatalogueClock clock;
    private final CatalogueRights rights;

    LinkRows(Sql sql, CatalogueClock clock, CatalogueRights rights) {
        this.sql = sql;
        this.clock = clock;
        this.rights = rights;
    }

    /** Those with a link that wasn't asked since, the first whose link wasn't asked for longest. */
    List<TerritoryId> listTerritories(Instant since) {
        return sql.of("select core.territories_with_links_to_ask(:since, :since) as id")
                .with("since", since)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** The doubtful ones, then those that weren't asked for longest; a silent one each night, for it may be back the next. */
    Map<ResourceId, String> listWaiting(Instant before, Instant doubted, int most) {
        return sql.of("""
                        select id, address from core.resource
                        where (link_asked_at is null or link_asked_at < :before
                               or (link_state in ('DOUBTFUL', 'SILENT') and link_asked_at < :doubted))
                          and id not in (select resource_id from core.lti_resource)
                        order by link_state is distinct from 'DOUBTFUL', link_asked_at nulls first, id limit :most""")
                .with("before", before)
                .with("doubted", doubted)
                .with("most", most)
                .map(row -> row.id("id", ResourceId::new), row -> row.text("address"));
    }

    /** Some whose host answered when it was asked last, the latest first. */
    Map<ResourceId, String> listFound(int most) {
        return sql.of("""
                        select id, address from core.resource where link_state in ('FOUND', 'CLOSED', 'GONE')
                        order by link_asked_at desc, id limit :most""").with("most", most).map(row -> row.id("id", ResourceId::new), row -> row.text("address"));
    }

    /** Unless the address was changed while the host was asked. Of silence there is doubt at first, from which it then dates. */
    void keep(ResourceId id, String address, LinkState state) {
        sql.of("""
                        update core.resource
                        set link_asked_at = :now,
                            link_state = case when :state = 'SILENT' and coalesce(link_state, '') not in ('DOUBTFUL', 'SILENT')
                                              then 'DOUBTFUL' else :state end,
                            link_since = case when link_state = :state or (:state = 'SILENT' and link_state = 'DOUBTFUL')
                                              then link_since else :now end
                        where id = :id and address = :address""")
                .with("id", id)
                .with("address", address)
                .with("state", state)
                .with("now", clock.now())
                .run();
    }

    /** Those of the viewer's part of the catalogue that lead nowhere, the longest first. */
    List<DeadLinkView> listDead(Viewer viewer) {
        return sql.of("""
                        select id, title, address, link_state, link_since, link_asked_at from core.resource
                        where link_state in ('GONE', 'SILENT', 'INWARD')
                          and (school_id = any(:schools) or school_id is null and :town)
                        order by link_since, id limit :most""")
                .ids("schools", rights.listSchools(viewer))
                .with("town", rights.keepsTown(viewer))
                .with("most", MOST_SHOWN)
                .list(row -> new DeadLinkView(
                        row.id("id", ResourceId::new),
                        row.text("title"),
                        row.text("address"),
                        row.choice("link_state", LinkState.class),
                        row.instant("link_since"),
                        row.instant("link_asked_at")));
    }
}
