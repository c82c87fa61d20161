package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.ResourceAddress;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.player.PlayerHosts;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sendings as they are written and read. */
@Component
class SendingRows {

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

    SendingRows(Sql sql, CatalogueClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(SendingId id, ResourceId resource, SendingContent content, PersonId by) {
        sql.of("""
                        with sending as (
                            insert into core.resource_sending (id, resource_id, class_id, whole_class, due_on, sentence, sent_by, sent_at)
                            values (:id, :resource, :class, :whole, cast(:dueOn as date), :sentence, :by, :now) returning id)
                        insert into core.sending_pupil (sending_id, child_id)
                        select s.id, c.id from sending s cross join unnest(:children) as c (id)""")
                .with("id", id)
                .with("resource", resource)
                .with("class", content.classId())
                .with("whole", content.toWholeClass())
                .with("dueOn", content.dueOn())
                .with("sentence", content.sentence())
                .with("by", by)
                .with("now", clock.now())
                .ids("children", content.childIds())
                .run();
    }

    /** The latest first. */
    List<SentResource> list(ClassId schoolClass) {
        return sql.of("""
                        select s.id, s.resource_id, r.title, r.address, s.class_id, s.whole_class, s.due_on, s.sentence, s.sent_at,
                               array(select c.child_id from core.sending_pupil c
                                     where c.territory_id = s.territory_id and c.sending_id = s.id) as children
                        from core.resource_sending s
                        join core.resource r on r.territory_id = s.territory_id and r.id = s.resource_id
                        where s.class_id = :class order by s.sent_at desc, s.id desc limit :most""").with("class", schoolClass).with("most", MOST).list(SendingRows::sent);
    }

    Optional<SentResource> find(SendingId id) {
        return sql.of("""
                        select s.id, s.resource_id, r.title, r.address, s.class_id, s.whole_class, s.due_on, s.sentence, s.sent_at,
                               array(select c.child_id from core.sending_pupil c
                                     where c.territory_id = s.territory_id and c.sending_id = s.id) as children
                        from core.resource_sending s
                        join core.resource r on r.territory_id = s.territory_id and r.id = s.resource_id
                        where s.id = :id""").with("id", id).find(SendingRows::sent);
    }

    /** All sendings of a resource by their class. */
    Map<ClassId, List<SendingId>> listByClass(ResourceId resource) {
        return sql.of("select id, class_id from core.resource_sending where resource_id = :resource order by id")
                .with("resource", resource)
                .groups(row -> row.id("class_id", ClassId::new), row -> row.id("id", SendingId::new));
    }

    /** When each of these was seen, by whom. */
    Map<SendingId, List<SeenMoment>> listSeen(List<SendingId> sendings) {
        return sql.of("select sending_id, child_id, seen_at from core.resource_seen where sending_id = any(:sendings)")
                .ids("sendings", sendings)
                .groups(
                        row -> row.id("sending_id", SendingId::new),
                        row -> new SeenMoment(row.id("child_id", ChildId::new), row.instant("seen_at")));
    }

    /** Those that aren't seen yet first, by the day until which they are to be. */
    List<ToSeeView> listToSee(ChildId child, SheetReader reader) {
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
                .list(SendingRows::toSee);
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

    void delete(SendingId sending) {
        sql.of("delete from core.resource_sending where id = :id")
                .with("id", sending)
                .run();
    }

    /** Those of classes whose year is over, on a day of the territory, and with them what tools were opened for and said there. */
    int deleteOld() {
        deleteOld("core.lti_line_item");
        deleteOld("core.lti_link");
        return deleteOld("core.resource_sending");
    }

    private int deleteOld(String table) {
        return sql.of("""
                        delete from %s s
                        using core.school_class c, core.school_year y
                        where c.territory_id = s.territory_id and c.id = s.class_id
                          and y.territory_id = c.territory_id and y.id = c.year_id and y.ends_on < :today""".formatted(table)).with("today", clock.today()).run();
    }

    private static SentResource sent(Row row) {
        return new SentResource(
                row.id("id", SendingId::new),
                row.id("resource_id", ResourceId::new),
                row.text("title"),
                host(row),
                row.flag("whole_class"),
                new SendingContent(
                        row.id("class_id", ClassId::new),
                        row.ids("children", ChildId::new),
                        row.dayOrNull("due_on"),
                        row.textOrNull("sentence")),
                row.instant("sent_at"));
    }

    private static ToSeeView toSee(Row row) {
        return new ToSeeView(
                row.id("id", SendingId::new),
                row.id("resource_id", ResourceId::new),
                row.id("class_id", ClassId::new),
                row.textOrNull("tool"),
                row.text("title"),
                row.text("address"),
                host(row),
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

    private static String host(Row row) {
        return ResourceAddress.read(row.text("address")).orElseThrow().host();
    }

    /** A reader of the list: a guardian reads the parent’s sheet with it, a pupil none. */
    enum SheetReader {
        GUARDIAN,
        PUPIL
    }

    /** A moment at which a child saw something. */
    record SeenMoment(ChildId child, Instant at) {}

    /**
     * A sending without its pupils.
     *
     * @param wholeClass kept apart: whoever was named and has been deleted leaves nobody named, and not the class
     */
    record SentResource(
            SendingId id,
            ResourceId resource,
            String title,
            String host,
            boolean wholeClass,
            SendingContent content,
            Instant sentAt) {}
}
