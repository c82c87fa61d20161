package fr.ent.core.account.claim;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.Serving;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Claims by letters to people of quite another name, until somebody of the town hall or the school says yes or no. One an account. */
@Component
class WaitingClaims {

    private static final int LISTED = 200;

    private static final String COLUMNS = """
            w.id, w.subject, w.username, w.person_id, w.given_names, w.family_name, w.asked_at, w.refused_at,
            array(select g.child_id from core.guardianship g
                  where g.territory_id = w.territory_id and g.guardian_id = w.person_id and not g.restricted) as children""";

    private final Sql sql;
    private final Clock clock;

    WaitingClaims(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes a claim; another one of this account, refused or not, gives way. */
    void note(Account account, PersonId person, VouchedIdentity vouched) {
        sql.of("""
                        insert into core.waiting_claim (id, subject, username, person_id, given_names, family_name, asked_at)
                        values (:id, :subject, :username, :person, :given, :family, :now)
                        on conflict (territory_id, subject) do update
                        set id = excluded.id, username = excluded.username, person_id = excluded.person_id,
                            given_names = excluded.given_names, family_name = excluded.family_name,
                            asked_at = excluded.asked_at, refused_at = null""")
                .with("id", NewId.next())
                .with("subject", account.subject())
                .with("username", account.username())
                .with("person", person)
                .with("given", vouched.givenNames())
                .with("family", vouched.familyName())
                .with("now", clock.instant())
                .run();
    }

    /** The claim of an account, waiting or refused. */
    Optional<WaitingClaim> findOf(String subject) {
        return sql.of("select " + COLUMNS + " from core.waiting_claim w where w.subject = :subject")
                .with("subject", subject)
                .find(WaitingClaims::claim);
    }

    /** Those that wait, the oldest first; 200 at most. */
    List<WaitingClaim> list() {
        return sql.of("select " + COLUMNS
                        + " from core.waiting_claim w where w.refused_at is null order by w.asked_at limit " + LISTED)
                .list(WaitingClaims::claim);
    }

    Optional<WaitingClaim> find(UUID id) {
        return sql.of("select " + COLUMNS + " from core.waiting_claim w where w.id = :id and w.refused_at is null")
                .with("id", id)
                .find(WaitingClaims::claim);
    }

    /** Whether it waited until now. */
    boolean refuse(UUID id) {
        return sql.of("update core.waiting_claim set refused_at = :now where id = :id and refused_at is null")
                        .with("now", clock.instant())
                        .with("id", id)
                        .run()
                == 1;
    }

    /** Those of others who wait for the same person. */
    void refuseAll(PersonId person) {
        sql.of("update core.waiting_claim set refused_at = :now where person_id = :person and refused_at is null")
                .with("now", clock.instant())
                .with("person", person)
                .run();
    }

    /**
     * Whether an account may still stand for the person, who is here and has neither an account nor a right of the staff. Of
     * two who ask at once, one waits until the other's transaction is over.
     */
    boolean lockFree(PersonId person) {
        sql.of("select id from core.person where id = :person for update")
                .with("person", person)
                .each(row -> {});
        return sql.of("""
                        select exists (select from core.person n where n.id = :person and n.left_on is null
                                       and not exists (select from core.account a
                                                       where a.territory_id = n.territory_id and a.person_id = n.id)
                                       and not\s""" + Serving.SERVES + ") as free").with("person", person).get(row -> row.flag("free"));
    }

    /** Whether it waited until now. */
    boolean end(UUID id) {
        return sql.of("delete from core.waiting_claim where id = :id and refused_at is null")
                        .with("id", id)
                        .run()
                == 1;
    }

    /** An account that stands for somebody claims nobody else. */
    void forget(String subject) {
        sql.of("delete from core.waiting_claim where subject = :subject")
                .with("subject", subject)
                .run();
    }

    private static WaitingClaim claim(Row row) {
        return new WaitingClaim(
                row.uuid("id"),
                new Account(row.text("subject"), row.text("username")),
                row.id("person_id", PersonId::new),
                row.ids("children", ChildId::new),
                row.text("given_names"),
                row.text("family_name"),
                row.instant("asked_at"),
                row.instantOrNull("refused_at"));
    }

    /**
     * A claim by somebody of quite another name.
     *
     * @param person to whom the letter was
     * @param children whose guardian the person is
     * @param givenNames all that FranceConnect or ÉduConnect vouches for, separated by spaces
     * @param familyName the family name that it vouches for
     */
    record WaitingClaim(
            UUID id,
            Account account,
            PersonId person,
            List<ChildId> children,
            String givenNames,
            String familyName,
            Instant askedAt,
            @Nullable Instant refusedAt) {

        WaitingClaim {
            children = List.copyOf(children);
        }
    }
}
