package fr.ent.homework.event;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers to events as they are kept. */
@Component
class EventAnswers {

    private static final String SELECT =
            "select event_id, guardian_id, coming, helps, waiting, queued_at, answered_at from homework.event_answer ";

    private final Sql sql;

    EventAnswers(Sql sql) {
        this.sql = sql;
    }

    /** All answers to each of these events, in the order in which places are given. */
    Map<EventId, List<EventAnswer>> list(Collection<EventId> events) {
        return sql.of(SELECT + "where event_id = any(:events) order by queued_at, guardian_id")
                .ids("events", events)
                .groups(row -> row.id("event_id", EventId::new), EventAnswers::answer);
    }

    List<EventAnswer> list(EventId event) {
        return list(List.of(event)).getOrDefault(event, List.of());
    }

    /** Puts the answer of a home in the place of whatever these adults of it said before. */
    void put(EventId event, Collection<PersonId> home, EventAnswer answer) {
        sql.of("delete from homework.event_answer where event_id = :event and guardian_id = any(:home)")
                .with("event", event)
                .ids("home", home)
                .run();
        sql.of("""
                        insert into homework.event_answer (event_id, guardian_id, coming, helps, waiting, queued_at, answered_at)
                        values (:event, :guardian, :coming, :helps, :waiting, :queuedAt, :answeredAt)""")
                .with("event", event)
                .with("guardian", answer.guardian())
                .with("coming", answer.word().coming())
                .with("helps", answer.word().helps())
                .with("waiting", answer.waiting())
                .with("queuedAt", answer.queuedAt())
                .with("answeredAt", answer.answeredAt())
                .run();
    }

    /** Gives these guardians their places. */
    void seat(EventId event, Collection<PersonId> guardians) {
        sql.of(
                        "update homework.event_answer set waiting = false where event_id = :event and guardian_id = any(:guardians)")
                .with("event", event)
                .ids("guardians", guardians)
                .run();
    }

    private static EventAnswer answer(Row row) {
        return new EventAnswer(
                row.id("guardian_id", PersonId::new),
                new EventWord(row.whole("coming"), row.flag("helps")),
                row.flag("waiting"),
                row.instant("queued_at"),
                row.instant("answered_at"));
    }
}
