package fr.ent.homework.event;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.homework.event.EventContent.EventAsking;
import fr.ent.homework.event.EventContent.EventWhat;
import fr.ent.homework.event.EventContent.EventWhen;
import fr.ent.homework.event.EventFacts.EventReaders;
import fr.ent.homework.event.EventFacts.EventStanding;
import fr.ent.homework.event.EventRights.EventReach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Events of the territory in scope, one statement each. */
@Component
class EventRows {

    private static final String SELECT = """
            select e.id, e.version, e.school_id, e.class_ids, e.title, e.words, e.place, e.bring, e.from_day, e.to_day,
                   e.starts_at, e.ends_at, e.answer_until, e.places, e.helpers, e.author_id, e.created_at, e.changed_at,
                   e.called_off_at, e.turns
            from homework.event e\s""";

    /** As many as a screen shows at once; a school announces some dozens in a year. */
    private static final int MOST = 300;

    private final Sql sql;

    EventRows(Sql sql) {
        this.sql = sql;
    }

    /** Those of these schools that touch these days and take place, the first one first. */
    List<EventFacts> list(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return sql.of(SELECT + """
                        where e.school_id = any(:schools) and e.called_off_at is null
                          and e.from_day between :earliest and :to and e.to_day >= :from
                        order by e.from_day, e.starts_at nulls first, e.id""")
                .ids("schools", schools)
                .with("from", from)
                .with("earliest", earliest(from))
                .with("to", to)
                .list(EventRows::facts);
    }

    /** Those in reach that aren't over, with those called off since a moment; the first one first, and so many at most. */
    List<EventFacts> listComing(EventReach reach, LocalDate today, Instant calledOffSince) {
        return in(reach, """
                        and e.from_day >= :earliest and e.to_day >= :today
                          and (e.called_off_at is null or e.called_off_at > :since)
                        order by e.from_day, e.starts_at nulls first, e.id""")
                .with("today", today)
                .with("earliest", earliest(today))
                .with("since", calledOffSince)
                .list(EventRows::facts);
    }

    /** Those in reach that took place and are over, since a day; the last one first, and so many at most. */
    List<EventFacts> listPast(EventReach reach, LocalDate since, LocalDate today) {
        return in(reach, """
                        and e.called_off_at is null and e.from_day >= :since and e.to_day < :today
                        order by e.from_day desc, e.starts_at desc nulls last, e.id""").with("today", today).with("since", since).list(EventRows::facts);
    }

    private SqlStatement in(EventReach reach, String which) {
        return sql.of(SELECT + """
                        where e.school_id = any(:schools)
                          and (e.class_ids = '{}' or e.class_ids && :classes or e.school_id = any(:headed))\s""" + which + " limit :most")
                .ids("schools", reach.schools())
                .ids("classes", reach.classes())
                .ids("headed", reach.headed())
                .with("most", MOST);
    }

    /** Something that began before it is over by that day. */
    private static LocalDate earliest(LocalDate from) {
        return from.minusDays(EventWhen.MOST_DAYS);
    }

    Optional<EventFacts> find(EventId id) {
        return sql.of(SELECT + "where e.id = :id").with("id", id).find(EventRows::facts);
    }

    List<EventFacts> list(Collection<EventId> ids) {
        return sql.of(SELECT + "where e.id = any(:ids) order by e.id")
                .ids("ids", ids)
                .list(EventRows::facts);
    }

    /** These, none of which anybody else answers or changes until the transaction ends; always in one order. */
    List<EventFacts> lock(Collection<EventId> ids) {
        return sql.of(SELECT + "where e.id = any(:ids) order by e.id for update")
                .ids("ids", ids)
                .list(EventRows::facts);
    }

    /** One that nobody else answers or changes until the transaction ends. */
    Optional<EventFacts> lock(EventId id) {
        return sql.of(SELECT + "where e.id = :id for update").with("id", id).find(EventRows::facts);
    }

    void add(EventFacts event) {
        written(sql.of("""
                        insert into homework.event (id, school_id, class_ids, title, words, place, bring, from_day, to_day, starts_at,
                                                    ends_at, answer_until, places, helpers, author_id, created_at, changed_at)
                        values (:id, :school, :classes, :title, :words, :place, :bring, :from, :to, :starts, :ends,
                                :until, :places, :helpers, :author, :now, :now)"""), event)
                .with("school", event.readers().school())
                .ids("classes", event.readers().classes())
                .with("author", event.standing().author())
                .run();
    }

    void revise(EventFacts event) {
        written(sql.of("""
                        update homework.event
                        set title = :title, words = :words, place = :place, bring = :bring, from_day = :from, to_day = :to,
                            starts_at = :starts, ends_at = :ends, answer_until = :until, places = :places, helpers = :helpers,
                            changed_at = :now, turns = :turns, version = version + 1
                        where id = :id"""), event).with("turns", event.standing().turns()).run();
    }

    private static SqlStatement written(SqlStatement statement, EventFacts event) {
        EventContent content = event.content();
        return statement
                .with("id", event.id())
                .with("title", content.what().title())
                .with("words", content.what().words())
                .with("place", content.what().place())
                .with("bring", content.what().bring())
                .with("from", content.when().from())
                .with("to", content.when().to())
                .with("starts", content.when().starts())
                .with("ends", content.when().ends())
                .with("until", content.asking().until())
                .with("places", content.asking().places())
                .with("helpers", content.asking().helpers())
                .with("now", event.standing().changedAt());
    }

    void callOff(EventId id, Instant now) {
        sql.of("""
                        update homework.event set called_off_at = :now, changed_at = :now, version = version + 1
                        where id = :id""").with("id", id).with("now", now).run();
    }

    /** It takes place after all. */
    void restore(EventId id, Instant now) {
        sql.of("""
                        update homework.event
                        set called_off_at = null, changed_at = :now, turns = turns + 1, version = version + 1
                        where id = :id""").with("id", id).with("now", now).run();
    }

    private static EventFacts facts(Row row) {
        return new EventFacts(
                row.id("id", EventId::new),
                row.whole("version"),
                new EventReaders(row.id("school_id", SchoolId::new), row.ids("class_ids", ClassId::new)),
                new EventContent(
                        new EventWhat(row.text("title"), row.text("words"), row.text("place"), row.text("bring")),
                        new EventWhen(
                                row.day("from_day"),
                                row.day("to_day"),
                                row.timeOrNull("starts_at"),
                                row.timeOrNull("ends_at")),
                        new EventAsking(row.dayOrNull("answer_until"), row.wholeOrNull("places"), row.flag("helpers"))),
                new EventStanding(
                        row.id("author_id", PersonId::new),
                        row.instant("created_at"),
                        row.instant("changed_at"),
                        row.instantOrNull("called_off_at"),
                        row.whole("turns")));
    }
}
