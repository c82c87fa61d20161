package fr.ent.core.account.claim;

import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.person.Serving;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hashes of the codes handed out. A class printed anew replaces its own codes; those of other classes stay good. */
@Component
class ClaimCodes {

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final Clock clock;

    ClaimCodes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A fresh code for each of these people. */
    Map<PersonId, OneTimeCode> issue(
            Collection<PersonId> people, ClassId schoolClass, Instant expiry, PersonId issuer) {
        Map<PersonId, OneTimeCode> codes = new LinkedHashMap<>();
        people.forEach(person -> codes.put(person, OneTimeCode.draw(random)));
        sql.of("""
                        delete from core.claim_code
                        where class_id = :class and person_id = any(:people) and used_at is null""").with("class", schoolClass).ids("people", people).run();
        TerritoryId territory = TerritoryScope.require();
        sql.of("""
                        insert into core.claim_code (id, person_id, class_id, hash, issued_at, expires_at, issued_by)
                        select id, person, :class, hash, :now, :expiry, :issuer
                        from unnest(:ids, :people, :hashes) as issued (id, person, hash)""")
                .with("class", schoolClass)
                .uuids("ids", people, person -> NewId.next())
                .ids("people", people)
                .texts("hashes", codes.values(), code -> code.hash(territory))
                .with("now", clock.instant())
                .with("expiry", expiry)
                .with("issuer", issuer)
                .run();
        return codes;
    }

    /** The unused codes of somebody lose their force. */
    void forget(Collection<PersonId> people) {
        sql.of("delete from core.claim_code where person_id = any(:people) and used_at is null")
                .ids("people", people)
                .run();
    }

    /** The unused codes that somebody printed lose their force; how many of each class. */
    Map<ClassId, Integer> forgetFrom(PersonId issuer) {
        return sql.of("""
                        with ended as (delete from core.claim_code where issued_by = :issuer and used_at is null
                                       returning class_id)
                        select class_id, count(*)::int as codes from ended group by class_id order by class_id""")
                .with("issuer", issuer)
                .map(row -> row.id("class_id", ClassId::new), row -> row.whole("codes"));
    }

    /**
     * Uses a code up and tells whose it is; one of somebody with a right of the staff opens nothing. Of two who use it at
     * once, one waits for the other and gets nothing.
     */
    Optional<PersonId> use(OneTimeCode code) {
        return sql.of("""
                        update core.claim_code c set used_at = :now
                        from core.person n
                        where c.hash = :hash and c.used_at is null and c.expires_at > :now
                          and n.territory_id = c.territory_id and n.id = c.person_id and n.left_on is null
                          and not\s""" + Serving.SERVES + " returning c.person_id")
                .with("now", clock.instant())
                .with("hash", code.hash(TerritoryScope.require()))
                .find(row -> row.id("person_id", PersonId::new));
    }
}
