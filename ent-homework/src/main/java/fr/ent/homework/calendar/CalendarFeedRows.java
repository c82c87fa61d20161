package fr.ent.homework.calendar;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The calendar feeds of the territory in scope; one for each reader and target. */
@Component
class CalendarFeedRows {

    private static final String FEED = "select id, person_id, kind, target_id, opened_at from homework.calendar_feed ";

    private final Sql sql;
    private final Clock clock;

    CalendarFeedRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Opens a feed; the address there was leads nowhere from now on. */
    void open(PersonId reader, FeedTarget target, LinkToken token) {
        sql.of("""
                        insert into homework.calendar_feed (person_id, kind, target_id, id, token_hash, opened_at)
                        values (:reader, :kind, :target, :id, :hash, :now)
                        on conflict (territory_id, person_id, kind, target_id) do update
                        set id = excluded.id, token_hash = excluded.token_hash, opened_at = excluded.opened_at""")
                .with("reader", reader)
                .with("kind", target.kind())
                .with("target", target.id())
                .with("id", NewId.next())
                .with("hash", token.hash())
                .with("now", clock.instant())
                .run();
    }

    /** Closes a feed of this reader; what it was, if it was there. */
    Optional<FeedTarget> close(PersonId reader, UUID feed) {
        return sql.of("""
                        delete from homework.calendar_feed where id = :id and person_id = :reader
                        returning kind, target_id""").with("id", feed).with("reader", reader).find(CalendarFeedRows::target);
    }

    List<CalendarFeed> list(PersonId reader) {
        return sql.of(FEED + "where person_id = :reader order by opened_at, id")
                .with("reader", reader)
                .list(CalendarFeedRows::feed);
    }

    Optional<CalendarFeed> find(LinkToken token) {
        return sql.of(FEED + "where token_hash = :hash")
                .with("hash", token.hash())
                .find(CalendarFeedRows::feed);
    }

    private static CalendarFeed feed(Row row) {
        return new CalendarFeed(
                row.uuid("id"), row.id("person_id", PersonId::new), target(row), row.instant("opened_at"));
    }

    private static FeedTarget target(Row row) {
        return new FeedTarget(row.choice("kind", FeedKind.class), row.uuid("target_id"));
    }
}
