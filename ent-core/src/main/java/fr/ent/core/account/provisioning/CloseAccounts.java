package fr.ent.core.account.provisioning;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.account.Accounts;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Closes the accounts of people who left and ends their sessions; opens them again for those who are back. A row is
 * marked after its account, so that a run cut short can be repeated. One that fails holds up no other.
 */
@Component
public class CloseAccounts {

    private static final String TIED = """
            select a.subject from core.account a
            join core.person n on n.territory_id = a.territory_id and n.id = a.person_id
            where (cast(:person as uuid) is null or a.person_id = :person)""";

    private static final String LEFT = """
            (n.left_on is not null
             or exists (select 1 from core.pupil p
                        where p.territory_id = n.territory_id and p.id = n.id and p.left_on is not null))""";

    private static final String GONE = " and a.state <> 'CLOSED' and " + LEFT;
    private static final String BACK = " and a.state = 'CLOSED' and not " + LEFT;

    private final Sql sql;
    private final Accounts accounts;

    CloseAccounts(Sql sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    /** Everybody of a territory. */
    public void close(TerritoryId territory) {
        TerritoryScope.run(territory, () -> {
            EachAccount each = new EachAccount();
            each.doTo(subjects(GONE, null), this::close);
            each.doTo(subjects(BACK, null), this::openAgain);
            each.end();
        });
    }

    /** One person who left. */
    public void close(TerritoryId territory, PersonId person) {
        TerritoryScope.run(territory, () -> subjects(GONE, person).forEach(this::close));
    }

    private void close(String subject) {
        accounts.disable(subject);
        mark(subject, "CLOSED");
    }

    private void openAgain(String subject) {
        accounts.enable(subject);
        mark(subject, "IN_USE");
    }

    private List<String> subjects(String condition, @Nullable PersonId person) {
        return sql.of(TIED + condition).with("person", person).list(row -> row.text("subject"));
    }

    private void mark(String subject, String state) {
        sql.of("update core.account set state = :state where subject = :subject")
                .with("state", state)
                .with("subject", subject)
                .run();
    }
}
