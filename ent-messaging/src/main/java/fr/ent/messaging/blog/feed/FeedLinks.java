package fr.ent.messaging.blog.feed;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.NamedBlog;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The secret addresses of blogs in scope; one for each person and blog. */
@Component
class FeedLinks {

    private static final String LINK = "select id, person_id, place_id, journal, opened_at from messaging.blog_feed ";

    private final Sql sql;
    private final Clock clock;

    FeedLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Opens a link; the one there was leads nowhere from now on. */
    void open(PersonId reader, NamedBlog blog, LinkToken token) {
        sql.of("""
                        insert into messaging.blog_feed (person_id, place_id, journal, id, token_hash, opened_at)
                        values (:reader, :place, :journal, :id, :hash, :now)
                        on conflict (territory_id, person_id, place_id) do update
                        set id = excluded.id, token_hash = excluded.token_hash, opened_at = excluded.opened_at""")
                .with("reader", reader)
                .with("place", blog.id())
                .with("journal", blog.isJournal())
                .with("id", NewId.next())
                .with("hash", token.hash())
                .with("now", clock.instant())
                .run();
    }

    boolean close(PersonId reader, NamedBlog blog) {
        return sql.of("delete from messaging.blog_feed where person_id = :reader and place_id = :place")
                .with("reader", reader)
                .with("place", blog.id())
                .changedOne();
    }

    Optional<FeedLink> find(PersonId reader, NamedBlog blog) {
        return sql.of(LINK + "where person_id = :reader and place_id = :place")
                .with("reader", reader)
                .with("place", blog.id())
                .find(FeedLinks::link);
    }

    Optional<FeedLink> find(LinkToken token) {
        return sql.of(LINK + "where token_hash = :hash")
                .with("hash", token.hash())
                .find(FeedLinks::link);
    }

    private static FeedLink link(Row row) {
        return new FeedLink(
                row.uuid("id"),
                row.id("person_id", PersonId::new),
                NamedBlog.of(row.uuid("place_id"), row.flag("journal")),
                row.instant("opened_at"));
    }
}
