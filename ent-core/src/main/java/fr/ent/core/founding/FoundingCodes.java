package fr.ent.core.founding;

import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hash of the one code that founds a territory, for all copies of the product. */
@Component
class FoundingCodes {

    static final Duration LIFE = Duration.ofHours(2);

    private final Sql sql;
    private final Clock clock;

    FoundingCodes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean isFounded() {
        return sql.of("select exists (select from core.territory) as founded").get(row -> row.flag("founded"));
    }

    /** Whether a code is good now. */
    boolean isOpen() {
        return sql.of("""
                        select exists (select from core.founding_code
                                       where used_at is null and expires_at > :now) as open""").with("now", clock.instant()).get(row -> row.flag("open"));
    }

    /** When the code was printed that is good now. */
    Optional<PrintedCode> findOpen() {
        return sql.of("""
                        select issued_at, expires_at from core.founding_code
                        where used_at is null and expires_at > :now""")
                .with("now", clock.instant())
                .find(row -> new PrintedCode(row.instant("issued_at"), row.instant("expires_at")));
    }

    /** Keeps a new code in place of any other. */
    void replace(FoundingCode code, Instant expiresAt) {
        sql.of("""
                        insert into core.founding_code (hash, issued_at, expires_at)
                        values (:hash, :now, :expiresAt)
                        on conflict (sole) do update
                        set hash = excluded.hash, issued_at = excluded.issued_at, expires_at = excluded.expires_at,
                            used_at = null""")
                .with("hash", code.hash())
                .with("now", clock.instant())
                .with("expiresAt", expiresAt)
                .run();
    }

    /** Keeps a new code unless one is good: of two copies that start at once, one keeps its own. */
    boolean keep(FoundingCode code, Instant expiresAt) {
        return sql.of("""
                        insert into core.founding_code as c (hash, issued_at, expires_at)
                        values (:hash, :now, :expiresAt)
                        on conflict (sole) do update
                        set hash = excluded.hash, issued_at = excluded.issued_at, expires_at = excluded.expires_at,
                            used_at = null
                        where c.used_at is not null or c.expires_at <= excluded.issued_at""")
                .with("hash", code.hash())
                .with("now", clock.instant())
                .with("expiresAt", expiresAt)
                .changedOne();
    }

    /** A code that was printed, as far as it is known. */
    record PrintedCode(Instant at, Instant until) {}
}
