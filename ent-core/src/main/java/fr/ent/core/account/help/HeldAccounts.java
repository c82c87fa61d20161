package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.FindOrigin;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The accounts of people, and of a school. */
@Component
class HeldAccounts {

    private final Sql sql;
    private final AccountTies ties;
    private final FindOrigin findOrigin;

    HeldAccounts(Sql sql, AccountTies ties, FindOrigin findOrigin) {
        this.findOrigin = findOrigin;
        this.sql = sql;
        this.ties = ties;
    }

    /** Those that somebody uses, the oldest first. */
    List<HeldAccount> listOf(PersonId person) {
        return sql.of("""
                        select subject, username, email, created_at from core.account
                        where person_id = :person and state = 'IN_USE' order by created_at, subject""").with("person", person).list(this::account);
    }

    private HeldAccount account(Row row) {
        Account account = new Account(row.text("subject"), row.text("username"));
        return new HeldAccount(account, findOrigin.find(account), row.text("email"), row.instant("created_at"));
    }

    /** No address is the owner's any more: a stranger who was in may have verified one. */
    void forgetAddress(HeldAccount account) {
        ties.forgetAddress(account.account());
    }

    /** All that belong to a school: its pupils' and their guardians', its teachers', its head's and its animators'. */
    List<String> listOfSchool(SchoolId school) {
        return sql.of("""
                        select a.subject from core.account a
                        where a.person_id in (
                            select p.id from core.pupil p where p.school_id = :school
                            union
                            select g.guardian_id from core.guardianship g
                            join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                            where p.school_id = :school
                            union
                            select r.person_id from core.role_grant r
                            left join core.school_class k on k.territory_id = r.territory_id and k.id = r.scope_id
                            where r.scope_id = :school or k.school_id = :school)
                        order by a.subject""").with("school", school).list(row -> row.text("subject"));
    }

    /**
     * An account that somebody uses.
     *
     * @param email empty as long as no address is verified
     */
    record HeldAccount(Account account, AccountOrigin origin, String email, Instant since) {

        /** Whether it is a citizen's own, and stays theirs. */
        boolean isCitizens() {
            return origin.isCitizens();
        }

        /** Whether it is Keycloak that asks who signs in. */
        boolean hasPassword() {
            return origin == AccountOrigin.PASSWORD;
        }
    }
}
