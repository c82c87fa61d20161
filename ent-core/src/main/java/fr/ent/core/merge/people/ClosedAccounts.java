package fr.ent.core.merge.people;

import fr.ent.core.account.provisioning.AccountsWithdrawn;
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
    private final Clock clock;

    ClosedAccounts(Sql sql, ApplicationEventPublisher events, Clock clock) {
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
                        where merge_id = :merge and relation = 'core.account' and after is null order by step, line""")
                .with("merge", merge)
                .list(row -> new ClosedAccount(row.text("subject"), row.text("username"), row.text("email")));
    }

    /** The identity provider forgets them, once that is committed; one of FranceConnect stays its citizen's. */
    void withdraw(MergeId merge) {
        List<String> subjects = list(merge).stream()
                .filter(account -> !account.isFranceConnect())
                .map(ClosedAccount::subject)
                .toList();
        if (!subjects.isEmpty()) {
            events.publishEvent(new AccountsWithdrawn(subjects));
        }
    }

    /** @param email empty as long as no address was verified */
    record ClosedAccount(String subject, String username, String email) {

        boolean isFranceConnect() {
            return username.startsWith("fc-");
        }
    }
}
