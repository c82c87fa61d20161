package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.help.HeldAccounts.HeldAccount;
import fr.ent.core.account.sheet.GiveEasyPassword;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Passwords for one sign-in that were given at the counter, and who gave them. */
@Component
class CounterPasswords {

    /** A slip that nobody used by then lies about somewhere. */
    static final Duration LIFE = Duration.ofDays(7);

    private static final String GIVEN = "select subject, person_id, password_by from core.account where ";

    private final Accounts accounts;
    private final AccountTies ties;
    private final GiveEasyPassword giveEasyPassword;
    private final Sql sql;
    private final Clock clock;

    CounterPasswords(Accounts accounts, AccountTies ties, GiveEasyPassword giveEasyPassword, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.ties = ties;
        this.giveEasyPassword = giveEasyPassword;
        this.sql = sql;
        this.clock = clock;
    }

    /** One that was opened here takes a password, even if it has none yet. */
    boolean opens(HeldAccount account) {
        return account.hasPassword() || accounts.hasPassword(account.account().subject());
    }

    /** Sets a new one, and takes the second factors away. In the caller's transaction. */
    GivenPassword give(HeldAccount account, PersonId by) {
        Instant now = clock.instant();
        sql.of("update core.account set password_by = :by, password_at = :now where subject = :subject")
                .with("by", by)
                .with("now", now)
                .with("subject", account.account().subject())
                .run();
        String password =
                giveEasyPassword.giveForOneSignIn(account.account().subject()).value();
        accounts.removeSecondFactors(account.account().subject());
        know(account.account().subject());
        return new GivenPassword(password, now.plus(LIFE));
    }

    /** Those of these people that may not be used yet. */
    List<CounterPassword> listTo(Collection<PersonId> people) {
        return sql.of(GIVEN + "person_id = any(:people) and password_at is not null order by subject for update")
                .ids("people", people)
                .list(CounterPasswords::password);
    }

    /** Those from these people that may not be used yet. */
    List<CounterPassword> listFrom(Collection<PersonId> people) {
        return sql.of(GIVEN + "password_by = any(:people) and password_at is not null order by subject for update")
                .ids("people", people)
                .list(CounterPasswords::password);
    }

    Instant oldest() {
        return clock.instant().minus(LIFE);
    }

    /** Those of the territory in scope that are too old. */
    List<CounterPassword> listOld() {
        return sql.of(GIVEN + "password_at <= :oldest order by subject for update")
                .with("oldest", oldest())
                .list(CounterPasswords::password);
    }

    /** Takes the force of one; whether nobody had used it. In the caller's transaction. */
    boolean withdraw(CounterPassword password) {
        sql.of("update core.account set password_by = null, password_at = null where subject = :subject")
                .with("subject", password.subject())
                .run();
        boolean unused = accounts.endTemporaryPassword(password.subject());
        if (unused) {
            know(password.subject());
        }
        return unused;
    }

    private void know(String subject) {
        ties.passwordSet(subject, accounts.findPasswordSince(subject));
    }

    private static CounterPassword password(Row row) {
        return new CounterPassword(
                row.text("subject"), row.id("person_id", PersonId::new), row.id("password_by", PersonId::new));
    }

    /** A password as it is shown once, good until {@code expiresAt}. */
    record GivenPassword(String password, Instant expiresAt) {

        /** Never the password: this is what logs get. */
        @Override
        public String toString() {
            return "GivenPassword";
        }
    }

    /** A password that was given to the owner of an account. */
    record CounterPassword(String subject, PersonId person, PersonId by) {}
}
