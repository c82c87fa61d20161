package fr.ent.core.lti.launch;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.catalogue.ResourceColumns;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Resources that open in tools, and their links: each is one in each class that opens it. */
@Component
public class ToolLinks {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;

    ToolLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<TiedResource> findTied(ResourceId resource) {
        return sql.of("""
                        select r.id, r.origin, r.school_id, r.title, l.tool_id, l.target_url, l.custom
                        from core.lti_resource l
                        join core.resource r on r.territory_id = l.territory_id and r.id = l.resource_id
                        where l.resource_id = :resource""").with("resource", resource).find(ToolLinks::tied);
    }

    /** Whether a resource was sent to a child, in the class where it is today. */
    boolean isSent(ResourceId resource, ClassId schoolClass, ChildId child) {
        return sql.of("""
                        select exists (
                            select from core.resource_sending s
                            join core.pupil p on p.territory_id = s.territory_id and p.class_id = s.class_id
                            where s.resource_id = :resource and s.class_id = :class and p.id = :child and p.left_on is null
                              and (s.whole_class
                                   or exists (select from core.sending_pupil c
                                              where c.territory_id = s.territory_id and c.sending_id = s.id
                                                and c.child_id = p.id))) as sent""")
                .with("resource", resource)
                .with("class", schoolClass)
                .with("child", child)
                .get(row -> row.flag("sent"));
    }

    /** The link of a resource in a class; made where there is none yet, and with it what is scored, if the tool scores. */
    UUID obtain(TiedResource resource, ClassId schoolClass, LtiTool tool) {
        UUID link = sql.of("""
                        insert into core.lti_link (id, resource_id, tool_id, class_id, made_at, visited_at)
                        values (:id, :resource, :tool, :class, :now, :now)
                        on conflict (territory_id, resource_id, class_id) do update set visited_at = excluded.visited_at
                        returning id""")
                .with("id", NewId.next())
                .with("resource", resource.id())
                .with("tool", tool.id())
                .with("class", schoolClass)
                .with("now", clock.instant())
                .get(row -> row.uuid("id"));
        if (tool.content().takesResults()) {
            sql.of("""
                            insert into core.lti_line_item (id, tool_id, class_id, link_id, label, score_max, item_ref, tag, of_tool,
                                                            made_at)
                            select :id, l.tool_id, :class, :link, coalesce(l.item_label, r.title), coalesce(l.score_max, 100),
                                   l.item_ref, l.item_tag, false, :now
                            from core.lti_resource l
                            join core.resource r on r.territory_id = l.territory_id and r.id = l.resource_id
                            where l.resource_id = :resource on conflict do nothing""")
                    .with("id", NewId.next())
                    .with("class", schoolClass)
                    .with("link", link)
                    .with("resource", resource.id())
                    .with("now", clock.instant())
                    .run();
        }
        return link;
    }

    /** A link of a tool, with what is scored with it. */
    Optional<OpenedLink> find(UUID link, LtiToolId tool) {
        return sql.of("""
                        select k.id as link_id, k.class_id, i.id as item_id,
                               r.id, r.origin, r.school_id, r.title, l.tool_id, l.target_url, l.custom
                        from core.lti_link k
                        join core.lti_resource l on l.territory_id = k.territory_id and l.resource_id = k.resource_id
                        join core.resource r on r.territory_id = l.territory_id and r.id = l.resource_id
                        left join core.lti_line_item i
                               on i.territory_id = k.territory_id and i.link_id = k.id and not i.of_tool
                        where k.id = :link and k.tool_id = :tool""")
                .with("link", link)
                .with("tool", tool)
                .find(row -> new OpenedLink(
                        row.uuid("link_id"),
                        tied(row),
                        row.id("class_id", ClassId::new),
                        Optional.ofNullable(row.uuidOrNull("item_id"))));
    }

    private static TiedResource tied(Row row) {
        return new TiedResource(
                row.id("id", ResourceId::new),
                ResourceColumns.place(row),
                row.text("title"),
                row.id("tool_id", LtiToolId::new),
                row.text("target_url"),
                row.json("custom", WORDS));
    }

    /**
     * A resource as a class opens it.
     *
     * @param item scored with it; none where the tool scores nothing
     */
    record OpenedLink(UUID id, TiedResource resource, ClassId schoolClass, Optional<UUID> item) {}
}
