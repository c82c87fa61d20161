package fr.ent.canteen.meals.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The calendar links of the territory in scope; one per guardian and child. */
@Component
class Feeds {

    private static final String FEED =
            "select id, guardian_id, child_id, opened_at, health from canteen.calendar_feed ";

    private final Sql sql;
    private final Clock clock;

    Feeds(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Opens a link; the one there was leads nowhere from now on. */
    void open(PersonId guardian, ChildId child, LinkToken token, FeedWords words) {
        sql.of("""
                        insert into canteen.calendar_feed (guardian_id, child_id, id, token_hash, opened_at, health)
                        values (:guardian, :child, :id, :hash, :now, :health)
                        on conflict (territory_id, guardian_id, child_id) do update
                        set id = excluded.id, token_hash = excluded.token_hash, opened_at = excluded.opened_at,
                            health = excluded.health""")
                .with("guardian", guardian)
                .with("child", child)
                .with("id", NewId.next())
                .with("hash", token.hash())
                .with("now", clock.instant())
                .with("health", words == FeedWords.WITH_HEALTH)
                .run();
    }

    boolean close(PersonId guardian, ChildId child) {
        return sql.of("delete from canteen.calendar_feed where guardian_id = :guardian and child_id = :child")
                .with("guardian", guardian)
                .with("child", child)
                .changedOne();
    }

    List<Feed> list(PersonId guardian) {
        return sql.of(FEED + "where guardian_id = :guardian")
                .with("guardian", guardian)
                .list(Feeds::feed);
    }

    Optional<Feed> find(LinkToken token) {
        return sql.of(FEED + "where token_hash = :hash")
                .with("hash", token.hash())
                .find(Feeds::feed);
    }

    private static Feed feed(Row row) {
        return new Feed(
                row.uuid("id"),
                row.id("guardian_id", PersonId::new),
                row.id("child_id", ChildId::new),
                row.instant("opened_at"),
                row.flag("health"));
    }
}
