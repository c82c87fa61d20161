package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.ActivityId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.Sql;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The secret links of the caterer: one that stays, and one in each mail. */
@Component
class CatererLinks {

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final Clock clock;

    CatererLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Opens the link that stays; the one there was leads nowhere from now on. */
    LinkToken open() {
        LinkToken token = LinkToken.draw(random);
        sql.of("""
                        insert into canteen.caterer_link (token_hash, opened_at) values (:hash, :now)
                        on conflict (territory_id) where activity_id is null do update
                        set token_hash = excluded.token_hash, opened_at = excluded.opened_at""").with("hash", token.hash()).with("now", clock.instant()).run();
        return token;
    }

    /** Opens a link to the orders of one day at one canteen. */
    LinkToken open(ActivityId canteen, LocalDate day) {
        LinkToken token = LinkToken.draw(random);
        sql.of("""
                        insert into canteen.caterer_link (token_hash, activity_id, day, opened_at)
                        values (:hash, :canteen, :day, :now)""")
                .with("hash", token.hash())
                .with("canteen", canteen)
                .with("day", day)
                .with("now", clock.instant())
                .run();
        return token;
    }

    void close(LinkToken token) {
        sql.of("delete from canteen.caterer_link where token_hash = :hash")
                .with("hash", token.hash())
                .run();
    }

    boolean close() {
        return sql.of("delete from canteen.caterer_link where activity_id is null")
                .changedOne();
    }

    /** Closes the links of mails: they went to an address that is no longer the caterer's. */
    void closeMailed() {
        sql.of("delete from canteen.caterer_link where activity_id is not null").run();
    }

    /** Forgets the links of mails about days before this one. */
    void forgetBefore(LocalDate day) {
        sql.of("delete from canteen.caterer_link where day < :day")
                .with("day", day)
                .run();
    }

    /** When the link that stays was opened; none if there is none. */
    Optional<Instant> openedAt() {
        return sql.of("select opened_at from canteen.caterer_link where activity_id is null")
                .find(row -> row.instant("opened_at"));
    }

    Optional<CatererLink> find(LinkToken token) {
        return sql.of("select activity_id, day from canteen.caterer_link where token_hash = :hash")
                .with("hash", token.hash())
                .find(row -> new CatererLink(row.idOrNull("activity_id", ActivityId::new), row.dayOrNull("day")));
    }

    /** Leads to one day of one canteen, or without them to all days to come. */
    record CatererLink(
            @Nullable ActivityId canteen, @Nullable LocalDate day) {}
}
