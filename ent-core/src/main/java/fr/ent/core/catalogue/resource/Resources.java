package fr.ent.core.catalogue.resource;

import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.LinkState;
import fr.ent.core.catalogue.ResourceColumns;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.catalogue.player.PlayerHosts;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.text.SearchedWords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Resources of the territory in scope as those of them who may read find them. */
@Component
public class Resources {

    private static final int PAGE = 24;

    private static final String SHOWN = """
            select r.*, o.stars, o.ratings, n.recommendations, %s as playable
            from (%s) r
            cross join lateral (
                select case when count(*) >= 3 then round(avg(g.stars), 1) end as stars, count(*) as ratings
                from core.resource_rating g
                where g.territory_id = r.territory_id and g.resource_id = r.id) o
            cross join lateral (
                select count(*) as recommendations from core.resource_recommendation c
                where c.territory_id = r.territory_id and c.resource_id = r.id and c.school_id = any(:schools)) n
            order by r.title_key, r.id""";

    private static final String FOUND = SHOWN.formatted(PlayerHosts.PLAYABLE, """
            select * from core.resource
            where (school_id is null or school_id = any(:schools))
              and (cast(:question as text) = ''
                   or numnode(to_tsquery('pg_catalog.french', :question)) = 0
                   or search @@ to_tsquery('pg_catalog.french', :question))
              and (cast(:level as text) is null or levels = '{}' or levels @> array [cast(:level as text)])
              and (cast(:subject as text) is null or subjects @> array [cast(:subject as text)])
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:origin as text) is null or origin = :origin)
              and (cast(:after as uuid) is null
                   or (title_key, id) > (select a.title_key, a.id from core.resource a where a.id = cast(:after as uuid)))
            order by title_key, id limit :limit""");

    private static final String ONE =
            SHOWN.formatted(PlayerHosts.PLAYABLE, "select * from core.resource where id = :id");

    private final Sql sql;
    private final CatalogueRights rights;

    Resources(Sql sql, CatalogueRights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    /** One statement. */
    ResourcePage list(ResourceSearch search, Viewer viewer) {
        List<ResourceView> found = sql.of(FOUND)
                .ids("schools", rights.listSchools(viewer))
                .with("question", SearchedWords.question(search.words()))
                .with("level", search.level())
                .with("subject", search.subject())
                .with("kind", search.kind())
                .with("origin", search.origin())
                .with("after", search.after())
                .with("limit", PAGE + 1)
                .list(row -> view(row, viewer));
        List<ResourceView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ResourcePage(shown, found.size() > PAGE ? shown.getLast().id() : null);
    }

    /** One statement; nothing for a resource of a school where the viewer doesn't work. */
    public Optional<ResourceView> find(ResourceId id, Viewer viewer) {
        return sql.of(ONE)
                .with("id", id)
                .ids("schools", rights.listSchools(viewer))
                .find(row -> view(row, viewer))
                .filter(resource -> rights.mayRead(viewer, resource.place()));
    }

    /** The name of the tool in which a resource opens; nothing of a page of the web. */
    Optional<String> findTool(ResourceId id) {
        return sql.of("""
                        select o.name from core.lti_resource l
                        join core.lti_tool o on o.territory_id = l.territory_id and o.id = l.tool_id
                        where l.resource_id = :id""").with("id", id).find(row -> row.text("name"));
    }

    private ResourceView view(Row row, Viewer viewer) {
        ResourceContent content = ResourceColumns.content(row);
        ResourcePlace place = ResourceColumns.place(row);
        return new ResourceView(
                row.id("id", ResourceId::new),
                row.whole("version"),
                place,
                content,
                content.host(),
                row.realOrNull("stars"),
                row.whole("ratings"),
                row.whole("recommendations"),
                row.choiceOrNull("link_state", LinkState.class),
                row.flag("playable"),
                rights.mayKeep(viewer, place));
    }
}
