package fr.ent.core.merge.people;

import fr.ent.core.account.Account;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.FindOrigin;
import fr.ent.core.account.provisioning.AccountsWithdrawn;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The accounts that merges closed, as long as that can be undone. */
@Component
class ClosedAccounts {

    private final Sql sql;
    private final ApplicationEventPublisher events;
    private final FindOrigin findOrigin;
    private final Clock clock;

    ClosedAccounts(Sql sql, ApplicationEventPublisher events, FindOrigin findOrigin, Clock clock) {
        this.findOrigin = findOrigin;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    List<ClosedAccount> list(MergeId merge) {
        return sql.of("""
                        select before->>'subject' as subject, before->>'email' as email, before->>'username' as username
                        from core.merged_row
                        where merge_id = :merge and relation = 'core.account' and after is null order by step, line""").with("merge", merge).list(this::account);
    }

    private ClosedAccount account(Row row) {
        Account account = new Account(row.text("subject"), row.text("username"));
        return new ClosedAccount(account, findOrigin.find(account), row.text("email"));
    }

    /** The identity provider forgets them, once that is committed; one of FranceConnect or ÉduConnect stays its citizen's. */
    void withdraw(MergeId merge) {
        List<String> subjects = list(merge).stream()
                .filter(account -> !account.isCitizens())
                .map(ClosedAccount::subject)
                .toList();
        if (!subjects.isEmpty()) {
            events.publishEvent(new AccountsWithdrawn(subjects));
        }
    }

    /** @param email empty as long as no address was verified */
    record ClosedAccount(Account account, AccountOrigin origin, String email) {

        boolean isCitizens() {
            return origin.isCitizens();
        }

        String subject() {
            return account.subject();
        }

        /** The name that its owner knows it by. */
        String shown() {
            return switch (origin) {
                case PASSWORD -> account.username();
                case FRANCECONNECT -> "FranceConnect";
                case PROCONNECT -> "ProConnect";
                case EDUCONNECT -> "ÉduConnect";
            };
        }
    }
}
