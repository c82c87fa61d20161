package fr.ent.homework.event;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.event.EventAnswer.AnsweredFor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers to events as they are kept. */
@Component
class EventAnswers {

    private static final String SELECT = """
            select event_id, guardian_id, household_id, for_day, for_hour, coming, helps, waiting, queued_at, answered_at
            from homework.event_answer\s""";

    private final Sql sql;

    EventAnswers(Sql sql) {
        this.sql = sql;
    }

    /** All answers that count to each of these events, in the order in which places are given. */
    Map<EventId, List<EventAnswer>> list(Collection<EventId> events) {
        return list(events, true);
    }

    /** Those of guardians who aren't asked any more, in the same order. */
    Map<EventId, List<EventAnswer>> listKept(Collection<EventId> events) {
        return list(events, false);
    }

    private Map<EventId, List<EventAnswer>> list(Collection<EventId> events, boolean counts) {
        return sql.of(SELECT + "where event_id = any(:events) and counts = :counts order by queued_at, guardian_id")
                .ids("events", events)
                .with("counts", counts)
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
                        insert into homework.event_answer (event_id, guardian_id, household_id, for_day, for_hour, coming, helps,
                                                           waiting, queued_at, answered_at)
                        values (:event, :guardian, :household, :day, :hour, :coming, :helps, :waiting, :queuedAt, :answeredAt)""")
                .with("event", event)
                .with("guardian", answer.guardian())
                .with("household", answer.answeredFor().household())
                .with("day", answer.answeredFor().day())
                .with("hour", answer.answeredFor().hour())
                .with("coming", answer.word().coming())
                .with("helps", answer.word().helps())
                .with("waiting", answer.waiting())
                .with("queuedAt", answer.queuedAt())
                .with("answeredAt", answer.answeredAt())
                .run();
    }

    /** The events that aren't over to which one of these guardians has answered, and is asked. */
    List<EventId> listAnswered(Collection<PersonId> guardians, LocalDate today) {
        return list(guardians, today, true);
    }

    /** The same of those to which they aren't asked any more. */
    List<EventId> listLeft(Collection<PersonId> guardians, LocalDate today) {
        return list(guardians, today, false);
    }

    private List<EventId> list(Collection<PersonId> guardians, LocalDate today, boolean counts) {
        return sql.of("""
                        select distinct a.event_id from homework.event_answer a
                        join homework.event e on e.territory_id = a.territory_id and e.id = a.event_id
                        where a.guardian_id = any(:guardians) and a.counts = :counts and e.to_day >= :today""")
                .ids("guardians", guardians)
                .with("today", today)
                .with("counts", counts)
                .list(row -> row.id("event_id", EventId::new));
    }

    /** The answer of a guardian goes on as that of another adult of the home, of whom none counts. */
    void pass(EventId event, PersonId from, PersonId to) {
        sql.of("delete from homework.event_answer where event_id = :event and guardian_id = :to and not counts")
                .with("event", event)
                .with("to", to)
                .run();
        sql.of("update homework.event_answer set guardian_id = :to where event_id = :event and guardian_id = :from")
                .with("event", event)
                .with("from", from)
                .with("to", to)
                .run();
    }

    /** Keeps the answer of a guardian, and counts it no more. */
    void keep(EventId event, PersonId guardian) {
        sql.of("update homework.event_answer set counts = false where event_id = :event and guardian_id = :guardian")
                .with("event", event)
                .with("guardian", guardian)
                .run();
    }

    /** Counts the answer of a guardian again. */
    void regain(EventId event, PersonId guardian, boolean waiting) {
        sql.of("""
                        update homework.event_answer set counts = true, waiting = :waiting
                        where event_id = :event and guardian_id = :guardian""")
                .with("event", event)
                .with("guardian", guardian)
                .with("waiting", waiting)
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
                new AnsweredFor(
                        row.idOrNull("household_id", HouseholdId::new),
                        row.dayOrNull("for_day"),
                        row.timeOrNull("for_hour")),
                new EventWord(row.whole("coming"), row.flag("helps")),
                row.flag("waiting"),
                row.instant("queued_at"),
                row.instant("answered_at"));
    }
}
