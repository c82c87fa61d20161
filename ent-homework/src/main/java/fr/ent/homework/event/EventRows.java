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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events of the territory in scope, one statement each. */
@Component
class EventRows {

    private static final String SELECT = """
            select e.id, e.version, e.school_id, e.class_ids, e.title, e.words, e.place, e.bring, e.from_day, e.to_day,
                   e.starts_at, e.ends_at, e.answer_until, e.places, e.helpers, e.author_id, e.created_at, e.changed_at,
                   e.called_off_at
            from homework.event e\s""";

    private final Sql sql;

    EventRows(Sql sql) {
        this.sql = sql;
    }

    /** Those of these schools that touch these days and take place, the first one first. */
    List<EventFacts> list(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        return sql.of(SELECT + """
                        where e.school_id = any(:schools) and e.called_off_at is null and e.to_day >= :from and e.from_day <= :to
                        order by e.from_day, e.starts_at nulls first, e.id""")
                .ids("schools", schools)
                .with("from", from)
                .with("to", to)
                .list(EventRows::facts);
    }

    Optional<EventFacts> find(EventId id) {
        return sql.of(SELECT + "where e.id = :id").with("id", id).find(EventRows::facts);
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
                            changed_at = :now, version = version + 1
                        where id = :id"""), event).run();
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

    /** @param at none where it takes place after all */
    void callOff(EventId id, @Nullable Instant at, Instant now) {
        sql.of("""
                        update homework.event set called_off_at = cast(:at as timestamptz), changed_at = :now, version = version + 1
                        where id = :id""").with("id", id).with("at", at).with("now", now).run();
    }

    private static EventFacts facts(Row row) {
        return new EventFacts(
                row.id("id", EventId::new),
                row.whole("version"),
                new EventReaders(row.id("school_id", SchoolId::new), row.ids("class_ids", ClassId::new)),
                new EventContent(
                        new EventWhat(row.text("title"), row.text("words"), row.text("place"), row.text("bring")),
                        new EventWhen(
                                row.day("from_day"), row.day("to_day"), hour(row, "starts_at"), hour(row, "ends_at")),
                        new EventAsking(
                                row.dayOrNull("answer_until"),
                                row.has("places") ? row.whole("places") : null,
                                row.flag("helpers"))),
                new EventStanding(
                        row.id("author_id", PersonId::new),
                        row.instant("created_at"),
                        row.instant("changed_at"),
                        row.instantOrNull("called_off_at")));
    }

    private static @Nullable LocalTime hour(Row row, String column) {
        return row.has(column) ? row.time(column) : null;
    }
}
