package fr.ent.core.account.recovery;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.Administrators;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Administrators whom the operator lets in again: who may be, and who was. */
@Component
class Rescues {

    private final Sql sql;
    private final Administrators administrators;

    Rescues(Sql sql, Administrators administrators) {
        this.sql = sql;
        this.administrators = administrators;
    }

    /** The administrator of the territory in scope who signs in by this user name. */
    Optional<LockedOut> findAdministrator(String username) {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               a.subject, a.username
                        from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id and n.left_on is null
                        where a.state = 'IN_USE' and lower(a.username) = lower(:username)
                          and n.id = any(:administrators)""")
                .with("username", username)
                .ids("administrators", administrators.list())
                .find(row -> new LockedOut(
                        new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")),
                        new Account(row.text("subject"), row.text("username"))));
    }

    /** Nobody else makes a code by this word until the transaction is over. */
    void lock(String setting) {
        sql.of("select 1 from pg_advisory_xact_lock(hashtextextended('rescue:' || :setting, 0))")
                .with("setting", setting)
                .each(row -> {});
    }

    /** The user names of all who may be let in. */
    List<String> listUsernames() {
        return sql.of("""
                        select username from core.account
                        where state = 'IN_USE' and person_id = any(:administrators) order by username""").ids("administrators", administrators.list()).list(row -> row.text("username"));
    }

    /** Whether somebody came in by this word of the operator's already. */
    boolean isUsed(String setting) {
        return sql.of("select count(*) from core.used_rescue where setting = :setting")
                        .with("setting", setting)
                        .count()
                > 0;
    }

    /** @param account that which was named, which may be lost */
    record LockedOut(PersonName name, Account account) {}
}
