package fr.ent.core.lti.grade;

import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Line items of classes, one statement each. */
@Component
class LineItemRows {

    private static final String COLUMNS = "id, tool_id, class_id, link_id, label, score_max, item_ref, tag, of_tool";

    private final Sql sql;
    private final Clock clock;

    LineItemRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All of a tool in a class, as they were made. */
    List<LineItem> list(LtiToolId tool, ClassId schoolClass) {
        return sql.of(
                        "select %s from core.lti_line_item where tool_id = :tool and class_id = :class order by made_at, id"
                                .formatted(COLUMNS))
                .with("tool", tool)
                .with("class", schoolClass)
                .list(LineItemRows::item);
    }

    Optional<LineItem> find(UUID id, LtiToolId tool, ClassId schoolClass) {
        return sql.of("""
                        select %s from core.lti_line_item
                        where id = :id and tool_id = :tool and class_id = :class""".formatted(COLUMNS))
                .with("id", id)
                .with("tool", tool)
                .with("class", schoolClass)
                .find(LineItemRows::item);
    }

    /** Whether a link is the tool's, in this class. */
    boolean isLink(UUID link, LtiToolId tool, ClassId schoolClass) {
        return sql.of("""
                        select exists (select from core.lti_link
                                       where id = :link and tool_id = :tool and class_id = :class) as known""")
                .with("link", link)
                .with("tool", tool)
                .with("class", schoolClass)
                .get(row -> row.flag("known"));
    }

    /** Lets nobody else add to these before the transaction ends. */
    void hold(LtiToolId tool, ClassId schoolClass) {
        sql.of(
                        "select pg_advisory_xact_lock(hashtextextended('lti-items:' || cast(:tool as text) || cast(:class as text), 0))")
                .with("tool", tool)
                .with("class", schoolClass)
                .each(row -> {});
    }

    UUID add(LtiToolId tool, ClassId schoolClass, ItemContent content) {
        with(content, sql.of("""
                        insert into core.lti_line_item (id, tool_id, class_id, link_id, label, score_max, item_ref, tag, of_tool,
                                                        made_at)
                        values (:id, :tool, :class, cast(:link as uuid), :label, :max, :ref, :tag, true, :now)
                        on conflict do nothing"""))
                .with("id", NewId.next())
                .with("tool", tool)
                .with("class", schoolClass)
                .with("link", content.resourceLinkId())
                .with("now", clock.instant())
                .run();
        return findSame(tool, schoolClass, content).orElseThrow();
    }

    /** One of the tool's own that is like it. */
    Optional<UUID> findSame(LtiToolId tool, ClassId schoolClass, ItemContent content) {
        return with(content, sql.of("""
                        select id from core.lti_line_item
                        where tool_id = :tool and class_id = :class and link_id is not distinct from cast(:link as uuid) and of_tool
                          and label = :label and item_ref is not distinct from cast(:ref as text)
                          and tag is not distinct from cast(:tag as text) and cast(:max as numeric) > 0"""))
                .with("tool", tool)
                .with("class", schoolClass)
                .with("link", content.resourceLinkId())
                .find(row -> row.uuid("id"));
    }

    /** False where another one is like it already. */
    boolean revise(UUID id, ItemContent content) {
        return with(content, sql.of("""
                        update core.lti_line_item i
                        set label = :label, score_max = :max, item_ref = cast(:ref as text), tag = cast(:tag as text)
                        where id = :id
                          and not exists (select from core.lti_line_item o
                                          where o.tool_id = i.tool_id and o.class_id = i.class_id and o.id <> i.id
                                            and o.of_tool = i.of_tool and o.link_id is not distinct from i.link_id
                                            and o.label = :label and o.item_ref is not distinct from cast(:ref as text)
                                            and o.tag is not distinct from cast(:tag as text))""")).with("id", id).changedOne();
    }

    /** With its scores. */
    void delete(UUID id) {
        sql.of("delete from core.lti_line_item where id = :id").with("id", id).run();
    }

    private static SqlStatement with(ItemContent content, SqlStatement statement) {
        return statement
                .with("label", content.label())
                .with("max", content.scoreMaximum())
                .with("ref", content.resourceId())
                .with("tag", content.tag());
    }

    private static LineItem item(Row row) {
        return new LineItem(
                row.uuid("id"),
                row.id("tool_id", LtiToolId::new),
                row.id("class_id", ClassId::new),
                new ItemContent(
                        row.text("label"),
                        row.decimal("score_max"),
                        row.uuidOrNull("link_id"),
                        row.textOrNull("item_ref"),
                        row.textOrNull("tag")),
                row.flag("of_tool"));
    }
}
