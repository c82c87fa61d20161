package fr.ent.core.account.recovery;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.FindOrigin;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accounts in use, as their owners know them. */
@Component
class KnownAccounts {

    private static final int MOST = 5;
    private static final String SELECT = """
            select a.subject, a.person_id, a.username, a.email, n.given_name
            from core.account a
            join core.person n on n.territory_id = a.territory_id and n.id = a.person_id and n.left_on is null
            where a.state = 'IN_USE' and\s""";

    private final Sql sql;
    private final FindOrigin findOrigin;

    KnownAccounts(Sql sql, FindOrigin findOrigin) {
        this.findOrigin = findOrigin;
        this.sql = sql;
    }

    /** Those with a verified address that go by this user name or this address; two parents may share one. */
    List<KnownAccount> listReachable(String typed) {
        String key = typed.strip().toLowerCase(Locale.ROOT);
        return sql.of(
                        SELECT
                                + "a.email <> '' and (lower(a.username) = :key or lower(a.email) = :key) order by a.username limit :most")
                .with("key", key)
                .with("most", MOST)
                .list(KnownAccounts::account);
    }

    Optional<KnownAccount> find(String subject) {
        return sql.of(SELECT + "a.subject = :subject").with("subject", subject).find(KnownAccounts::account);
    }

    /** The provider that brought it, as people know it; nothing where there is none, or where the account isn't there any more. */
    Optional<String> findProvider(KnownAccount account) {
        return findOrigin
                .find(new Account(account.subject(), account.username()))
                .label();
    }

    private static KnownAccount account(Row row) {
        return new KnownAccount(
                row.text("subject"),
                row.id("person_id", PersonId::new),
                row.text("username"),
                row.text("given_name"),
                row.text("email"));
    }

    /** @param email empty as long as none is verified */
    record KnownAccount(String subject, PersonId person, String username, String givenName, String email) {}
}
