package fr.ent.canteen.meals.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar links of the territory in scope; one per guardian and child. */
@Component
class Feeds {

    private static final String FEED = "select id, guardian_id, child_id, opened_at from canteen.calendar_feed ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a link; the one there was leads nowhere from now on. */
    void open(PersonId guardian, ChildId child, FeedToken token) {
        jdbc.sql("""
                        insert into canteen.calendar_feed (territory_id, guardian_id, child_id, id, token_hash, opened_at)
                        values (:territory, :guardian, :child, :id, :hash, :now)
                        on conflict (territory_id, guardian_id, child_id) do update
                        set id = excluded.id, token_hash = excluded.token_hash, opened_at = excluded.opened_at""")
                .param("territory", TerritoryScope.require().value())
                .param("guardian", guardian.value())
                .param("child", child.value())
                .param("id", NewId.next())
                .param("hash", token.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    boolean close(PersonId guardian, ChildId child) {
        return jdbc.sql("delete from canteen.calendar_feed where guardian_id = :guardian and child_id = :child")
                        .param("guardian", guardian.value())
                        .param("child", child.value())
                        .update()
                == 1;
    }

    List<Feed> list(PersonId guardian) {
        return jdbc.sql(FEED + "where guardian_id = :guardian")
                .param("guardian", guardian.value())
                .query(Feeds::feed)
                .list();
    }

    Optional<Feed> find(FeedToken token) {
        return jdbc.sql(FEED + "where token_hash = :hash")
                .param("hash", token.hash())
                .query(Feeds::feed)
                .optional();
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("guardian_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
