package fr.ent.core.account.recovery;

import fr.ent.core.account.AccountTies;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hashes of codes that were given to owners of accounts, by mail mostly. A new one replaces the one before of its purpose. */
@Component
class AccountCodes {

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final AccountTies ties;
    private final Clock clock;

    AccountCodes(Sql sql, AccountTies ties, Clock clock) {
        this.sql = sql;
        this.ties = ties;
        this.clock = clock;
    }

    /** @param address where it is sent; of the operator's code the setting that it was made for */
    OneTimeCode issue(String subject, CodePurpose purpose, String address) {
        OneTimeCode code = purpose == CodePurpose.ADDRESS ? OneTimeCode.draw(random) : OneTimeCode.drawForLink(random);
        Instant now = clock.instant();
        sql.of("""
                        insert into core.account_code (subject, purpose, address, hash, issued_at, expires_at)
                        values (:subject, :purpose, :address, :hash, :now, :expiry)
                        on conflict (territory_id, subject, purpose) do update
                        set address = excluded.address, hash = excluded.hash, issued_at = excluded.issued_at,
                            expires_at = excluded.expires_at""")
                .with("subject", subject)
                .with("purpose", purpose)
                .with("address", address)
                .with("hash", code.hash(TerritoryScope.require()))
                .with("now", now)
                .with("expiry", now.plus(purpose.validity()))
                .run();
        return code;
    }

    /**
     * Uses a code up, and with it all others of the account; a link opens an account only as long as it has the address that
     * the link was sent to, and the operator's code an administrator's alone. Of two who use it at once, one waits for the
     * other and gets nothing.
     */
    Optional<UsedCode> use(OneTimeCode code, CodePurpose purpose) {
        Optional<UsedCode> used = sql.of("""
                        delete from core.account_code k
                        using core.account a
                        where k.hash = :hash and k.purpose = :purpose and k.expires_at > :now
                          and a.subject = k.subject and a.state = 'IN_USE'
                          and (k.purpose <> 'PASSWORD' or lower(k.address) = lower(a.email))
                          and (k.purpose <> 'RESCUE'
                               or exists (select from core.role_grant g
                                          where g.territory_id = a.territory_id and g.person_id = a.person_id
                                            and g.role = 'TERRITORY_ADMINISTRATOR'
                                            and (g.ends_at is null or g.ends_at > :now)))
                        returning k.subject, k.address""")
                .with("hash", code.hash(TerritoryScope.require()))
                .with("purpose", purpose)
                .with("now", clock.instant())
                .find(row -> new UsedCode(row.text("subject"), row.text("address")));
        used.ifPresent(one -> ties.endMailedCodes(one.subject()));
        return used;
    }

    /** A code was used for another password. */
    void passwordSet(String subject, Optional<Instant> since) {
        ties.passwordSet(subject, since);
    }

    /** The address to which a code that is good now was mailed, to show that it is the owner's. */
    Optional<String> findAddress(String subject) {
        return sql.of("""
                        select address from core.account_code
                        where subject = :subject and purpose = 'ADDRESS' and expires_at > :now""").with("subject", subject).with("now", clock.instant()).find(row -> row.text("address"));
    }

    /** Whether a code that is good now was given for this. */
    boolean isUnderWay(CodePurpose purpose, String address) {
        return sql.of("""
                        select count(*) from core.account_code
                        where purpose = :purpose and address = :address and expires_at > :now""")
                        .with("purpose", purpose)
                        .with("address", address)
                        .with("now", clock.instant())
                        .count()
                > 0;
    }

    /** A code whose mail didn't leave. */
    void withdraw(String subject, CodePurpose purpose) {
        sql.of("delete from core.account_code where subject = :subject and purpose = :purpose")
                .with("subject", subject)
                .with("purpose", purpose)
                .run();
    }

    /** An account whose owner has read a mail at this address. */
    record UsedCode(String subject, String address) {}

    /** The end that a code serves, and how long it is good for. */
    enum CodePurpose {
        PASSWORD(Duration.ofHours(1)),
        RESCUE(Duration.ofHours(2)),
        ADDRESS(Duration.ofHours(24));

        private final Duration validity;

        CodePurpose(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }
}
