package fr.ent.core.catalogue.sending;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.ResourceAddress;
import fr.ent.core.catalogue.ResourceId;
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
                ResourceAddress.read(row.text("address")).orElseThrow().host(),
                row.flag("whole_class"),
                new SendingContent(
                        row.id("class_id", ClassId::new),
                        row.ids("children", ChildId::new),
                        row.dayOrNull("due_on"),
                        row.textOrNull("sentence")),
                row.instant("sent_at"));
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
