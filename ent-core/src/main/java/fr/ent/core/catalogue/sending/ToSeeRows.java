package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.ResourceAddress;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.player.PlayerHosts;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sendings as the child for whom they are has them before it. */
@Component
class ToSeeRows {

    private static final int MOST = 100;

    /** A sending {@code s} is for the pupil {@code p}: of the whole class, or the pupil is named; it ends with the class. */
    private static final String FOR_PUPIL = """
            from core.pupil p
            join core.resource_sending s on s.territory_id = p.territory_id and s.class_id = p.class_id
            where p.id = :child and p.left_on is null
              and (s.whole_class
                   or exists (select from core.sending_pupil c
                              where c.territory_id = s.territory_id and c.sending_id = s.id and c.child_id = p.id))""";

    private final Sql sql;
    private final CatalogueClock clock;

    ToSeeRows(Sql sql, CatalogueClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that aren't seen yet first, by the day until which they are to be. */
    List<ToSeeView> list(ChildId child, SheetReader reader) {
        return sql.of("""
                        select s.id, s.resource_id, s.class_id, r.title, r.address, r.kind, r.publisher, r.minutes, r.description,
                               %s as playable,
                               (select o.name from core.lti_resource l
                                join core.lti_tool o on o.territory_id = l.territory_id and o.id = l.tool_id
                                where l.territory_id = r.territory_id and l.resource_id = r.id) as tool,
                               case when :parent then r.parent_sheet end as parent_sheet,
                               s.due_on, s.sentence, s.sent_at, v.seen_at,
                               n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name) as sender
                        from (select s.* %s) s
                        join core.resource r on r.territory_id = s.territory_id and r.id = s.resource_id
                        left join core.person n on n.territory_id = s.territory_id and n.id = s.sent_by
                        left join core.resource_seen v
                               on v.territory_id = s.territory_id and v.sending_id = s.id and v.child_id = :child
                        order by v.seen_at is not null, s.due_on nulls last, s.sent_at desc, s.id desc limit :most""".formatted(PlayerHosts.PLAYABLE, FOR_PUPIL))
                .with("child", child)
                .with("parent", reader == SheetReader.GUARDIAN)
                .with("most", MOST)
                .list(ToSeeRows::toSee);
    }

    /** False when it isn't for this child, today. */
    boolean isFor(ChildId child, SendingId sending) {
        return sql.of("select exists (select %s and s.id = :sending) as mine".formatted(FOR_PUPIL))
                .with("child", child)
                .with("sending", sending)
                .get(row -> row.flag("mine"));
    }

    /** The first time counts. */
    void markSeen(SendingId sending, ChildId child) {
        sql.of("""
                        insert into core.resource_seen (sending_id, child_id, seen_at) values (:sending, :child, :now)
                        on conflict (territory_id, sending_id, child_id) do nothing""")
                .with("sending", sending)
                .with("child", child)
                .with("now", clock.now())
                .run();
    }

    void markUnseen(SendingId sending, ChildId child) {
        sql.of("delete from core.resource_seen where sending_id = :sending and child_id = :child")
                .with("sending", sending)
                .with("child", child)
                .run();
    }

    private static ToSeeView toSee(Row row) {
        return new ToSeeView(
                row.id("id", SendingId::new),
                row.id("resource_id", ResourceId::new),
                row.id("class_id", ClassId::new),
                row.textOrNull("tool"),
                row.text("title"),
                row.text("address"),
                ResourceAddress.read(row.text("address")).orElseThrow().host(),
                row.flag("playable"),
                row.choice("kind", ResourceKind.class),
                row.textOrNull("publisher"),
                row.wholeOrNull("minutes"),
                row.textOrNull("description"),
                row.textOrNull("parent_sheet"),
                row.dayOrNull("due_on"),
                row.textOrNull("sentence"),
                row.textOrNull("sender"),
                row.instant("sent_at"),
                row.instantOrNull("seen_at"));
    }

    /** A reader of the list: a guardian reads the parent’s sheet with it, a pupil none. */
    enum SheetReader {
        GUARDIAN,
        PUPIL
    }
}
