package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.Pivot;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ties between accounts and the people they stand for. */
@Component
public class AccountTies {

    private final Sql sql;
    private final Clock clock;

    AccountTies(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Ties an account to a person of the territory in scope. Letters with a code that are still under way to this person
     * lose their force, since whoever finds one could open a second account.
     *
     * @return whether it is tied now; false when the account already stands for someone
     */
    public boolean tie(Account account, PersonId person) {
        return tie(account, person, "IN_USE");
    }

    /** Ties an account opened ahead, to which nobody has the password yet. */
    public boolean prepare(Account account, PersonId person) {
        return tie(account, person, "WAITING");
    }

    private boolean tie(Account account, PersonId person, String state) {
        int tied = sql.of("""
                        insert into core.account (subject, person_id, username, state, created_at)
                        values (:subject, :person, :username, :state, :now) on conflict do nothing""")
                .with("subject", account.subject())
                .with("person", person)
                .with("username", account.username())
                .with("state", state)
                .with("now", clock.instant())
                .run();
        if (tied == 1) {
            sql.of("delete from core.claim_code where person_id = :person and used_at is null")
                    .with("person", person)
                    .run();
        }
        return tied == 1;
    }

    /** Keeps what FranceConnect vouched for about the person of an account, as long as the two are tied. */
    public void vouch(Account account, PersonId person, Pivot pivot) {
        sql.of("""
                        insert into core.vouched_identity (person_id, subject, given_names, family_name, birth_date, sex,
                                                           birth_place, birth_country, vouched_at)
                        values (:person, :subject, :given, :family, :born, :sex, :place, :country, :now)
                        on conflict (territory_id, person_id) do update
                        set subject = excluded.subject, given_names = excluded.given_names,
                            family_name = excluded.family_name, birth_date = excluded.birth_date, sex = excluded.sex,
                            birth_place = excluded.birth_place, birth_country = excluded.birth_country,
                            vouched_at = excluded.vouched_at""")
                .with("person", person)
                .with("subject", account.subject())
                .with("given", pivot.givenNames())
                .with("family", pivot.familyName())
                .with("born", pivot.birthDate())
                .with("sex", SamePerson.sexOf(pivot))
                .with("place", pivot.birthPlace())
                .with("country", pivot.birthCountry())
                .with("now", clock.instant())
                .run();
    }

    /** The account is used from now on: its password was handed out. */
    public void handOut(Account account) {
        sql.of("update core.account set state = 'IN_USE' where subject = :subject and state = 'WAITING'")
                .with("subject", account.subject())
                .run();
    }

    /** The address was shown to be its owner's: a link or code sent there came back. */
    public void verify(Account account, String address) {
        sql.of("update core.account set email = :address where subject = :subject")
                .with("address", address)
                .with("subject", account.subject())
                .run();
    }

    /** No address and no second factor is known to be the owner's any more, and what was mailed there opens nothing. */
    public void forgetAddress(Account account) {
        sql.of("update core.account set email = '', second_factor = false where subject = :subject")
                .with("subject", account.subject())
                .run();
        endMailedCodes(account.subject());
    }

    /** Links and codes that were mailed to the account's owner lose their force. */
    public void endMailedCodes(String subject) {
        sql.of("delete from core.account_code where subject = :subject")
                .with("subject", subject)
                .run();
    }

    /** A password that its owner didn't make is known: it isn't told as one that was. */
    public void passwordSet(String subject, Optional<Instant> since) {
        sql.of("""
                        update core.account set password_known = cast(:since as timestamptz)
                        where subject = :subject""").with("since", since.orElse(null)).with("subject", subject).run();
    }

    /** Whether the account stands for somebody, whatever becomes of a transaction that is open. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean isTied(String subject) {
        return sql.of("select count(*) from core.account where subject = :subject")
                        .with("subject", subject)
                        .count()
                > 0;
    }

    /**
     * The account stands for nobody any more. Where a provider may have brought it, it is remembered as long as the person is: by
     * name, since whoever comes again may be another user by then.
     */
    public void untie(Account account) {
        if (FindOrigin.mayBeBrought(account)) {
            sql.of("""
                            insert into core.untied_account (digest, person_id, untied_at)
                            select sha256(convert_to(:username, 'UTF8')), person_id, :now from core.account
                            where subject = :subject
                            on conflict do nothing""")
                    .with("username", account.username())
                    .with("now", clock.instant())
                    .with("subject", account.subject())
                    .run();
        }
        sql.of("delete from core.account where subject = :subject")
                .with("subject", account.subject())
                .run();
    }

    /** Whether somebody here undid a tie of this account: that it fits says nothing then, and a code has to. */
    public boolean wasUntied(Account account) {
        return sql.of("""
                        select count(*) from core.untied_account
                        where digest in (sha256(convert_to(:username, 'UTF8')), sha256(convert_to(:subject, 'UTF8')))""")
                        .with("username", account.username())
                        .with("subject", account.subject())
                        .count()
                > 0;
    }

    /** The accounts that somebody uses, the oldest first. */
    public List<Account> listInUse(PersonId person) {
        return sql.of("""
                        select subject, username from core.account where person_id = :person and state = 'IN_USE'
                        order by created_at, subject""").with("person", person).list(row -> new Account(row.text("subject"), row.text("username")));
    }

    /** The account of a person who has one. */
    public Optional<Account> findOf(PersonId person) {
        return sql.of("""
                        select subject, username from core.account where person_id = :person
                        order by created_at limit 1""").with("person", person).find(row -> new Account(row.text("subject"), row.text("username")));
    }
}
