package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of invitations: the latest of each person, which takes the force of the one before. */
@Component
class Invitations {

    private static final Duration BY_MAIL = Duration.ofDays(14);
    private static final Duration BY_LETTER = Duration.ofDays(30);

    private static final String WRITE = """
            insert into core.staff_invitation
                (person_id, way, address, invited_by, invited_at, expires_at, hash)
            select person, :way, address, :by, :now, :expiry, nullif(hash, '')
            from unnest(:people, :addresses, :hashes) as invited (person, address, hash)
            on conflict (territory_id, person_id) do update
            set way = excluded.way, address = excluded.address, invited_by = excluded.invited_by,
                invited_at = excluded.invited_at, expires_at = excluded.expires_at, hash = excluded.hash,
                sent_at = null, failed_at = null, used_at = null""";

    private static final String STILL_WAITING = """
            where person_id = :person and way = 'MAIL' and address = :address and sent_at is null and failed_at is null
              and used_at is null""";

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final Clock clock;

    Invitations(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Mails to these addresses will be sent. */
    void writeMails(Map<PersonId, String> addresses, PersonId by) {
        Instant now = clock.instant();
        sql.of(WRITE)
                .with("way", InvitationWay.MAIL)
                .ids("people", addresses.keySet())
                .texts("addresses", addresses.values())
                .texts("hashes", addresses.keySet(), person -> "")
                .with("by", by)
                .with("now", now)
                .with("expiry", now.plus(BY_MAIL))
                .run();
    }

    /** Codes for the letters of these people. */
    Letters writeLetters(Collection<PersonId> people, PersonId by) {
        Instant now = clock.instant();
        Map<PersonId, OneTimeCode> codes = new LinkedHashMap<>();
        people.forEach(person -> codes.put(person, OneTimeCode.draw(random)));
        sql.of(WRITE)
                .with("way", InvitationWay.PAPER)
                .ids("people", codes.keySet())
                .texts("addresses", codes.keySet(), person -> "")
                .texts("hashes", codes.values(), code -> code.hash(TerritoryScope.require()))
                .with("by", by)
                .with("now", now)
                .with("expiry", now.plus(BY_LETTER))
                .run();
        return new Letters(now.plus(BY_LETTER), codes);
    }

    /** Mails that haven't left, and weren't refused. */
    List<WaitingMail> listWaiting() {
        return sql.of("""
                        select i.person_id, i.address, i.expires_at, n.given_name
                        from core.staff_invitation i
                        join core.person n on n.territory_id = i.territory_id and n.id = i.person_id
                        where i.way = 'MAIL' and i.sent_at is null and i.failed_at is null and i.used_at is null
                          and i.expires_at > :now
                        order by i.invited_at, i.person_id""").with("now", clock.instant()).list(Invitations::waiting);
    }

    private static WaitingMail waiting(Row row) {
        return new WaitingMail(
                row.id("person_id", PersonId::new),
                row.text("given_name"),
                row.text("address"),
                row.instant("expires_at"));
    }

    /** A code for a mail that is about to leave; nothing when it was withdrawn or replaced meanwhile. */
    Optional<OneTimeCode> seal(WaitingMail mail) {
        OneTimeCode code = OneTimeCode.drawForLink(random);
        boolean sealed = sql.of("update core.staff_invitation set hash = :hash " + STILL_WAITING)
                .with("hash", code.hash(TerritoryScope.require()))
                .with("person", mail.person())
                .with("address", mail.address())
                .changedOne();
        return sealed ? Optional.of(code) : Optional.empty();
    }

    void sent(WaitingMail mail) {
        mark("sent_at", mail);
    }

    void refused(WaitingMail mail) {
        mark("failed_at", mail);
    }

    private void mark(String column, WaitingMail mail) {
        sql.of("update core.staff_invitation set " + column + " = :now " + STILL_WAITING)
                .with("now", clock.instant())
                .with("person", mail.person())
                .with("address", mail.address())
                .run();
    }

    /** Takes the force of these people's invitations that weren't used; whose they were. */
    List<PersonId> withdraw(Collection<PersonId> people) {
        return sql.of("""
                        delete from core.staff_invitation where person_id = any(:people) and used_at is null
                        returning person_id""").ids("people", people).list(row -> row.id("person_id", PersonId::new));
    }

    /** Those to these people that weren't used. */
    List<UnusedInvitation> listTo(Collection<PersonId> people) {
        return listUnused("person_id", people);
    }

    /** Those from these people that weren't used. */
    List<UnusedInvitation> listFrom(Collection<PersonId> people) {
        return listUnused("invited_by", people);
    }

    private List<UnusedInvitation> listUnused(String side, Collection<PersonId> people) {
        return sql.of("select person_id, invited_by from core.staff_invitation where " + side
                        + " = any(:people) and used_at is null")
                .ids("people", people)
                .list(row ->
                        new UnusedInvitation(row.id("person_id", PersonId::new), row.id("invited_by", PersonId::new)));
    }

    /** The invitation that a code opens, untouched. */
    Optional<OpenInvitation> find(OneTimeCode code) {
        return sql.of("""
                        select i.person_id, i.invited_by, i.address, i.expires_at from core.staff_invitation i
                        join core.person n on n.territory_id = i.territory_id and n.id = i.person_id
                        where i.hash = :hash and i.used_at is null and i.expires_at > :now and n.left_on is null""")
                .with("hash", code.hash(TerritoryScope.require()))
                .with("now", clock.instant())
                .find(Invitations::open);
    }

    /** Uses a code up. Of two who use it at once, one waits for the other and gets nothing. */
    Optional<OpenInvitation> use(OneTimeCode code) {
        return sql.of("""
                        update core.staff_invitation i set used_at = :now
                        from core.person n
                        where i.hash = :hash and i.used_at is null and i.expires_at > :now
                          and n.territory_id = i.territory_id and n.id = i.person_id and n.left_on is null
                        returning i.person_id, i.invited_by, i.address, i.expires_at""")
                .with("hash", code.hash(TerritoryScope.require()))
                .with("now", clock.instant())
                .find(Invitations::open);
    }

    private static OpenInvitation open(Row row) {
        return new OpenInvitation(
                row.id("person_id", PersonId::new),
                row.id("invited_by", PersonId::new),
                row.text("address"),
                row.instant("expires_at"));
    }

    /** Codes that exist on paper only. */
    record Letters(Instant expiry, Map<PersonId, OneTimeCode> codes) {}

    record WaitingMail(PersonId person, String givenName, String address, Instant expiresAt) {}

    /** @param address empty for a letter */
    record OpenInvitation(PersonId person, PersonId by, String address, Instant expiresAt) {}

    record UnusedInvitation(PersonId person, PersonId by) {}
}
